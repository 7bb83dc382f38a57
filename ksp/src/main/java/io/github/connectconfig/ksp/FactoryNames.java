package io.github.connectconfig.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSFile;
import io.github.connectconfig.processor.model.TypeSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names in this compilation that a factory cannot have. */
final class FactoryNames {
    /** The packages of the sources, and their enclosing packages. */
    private final Set<String> packages = new HashSet<>();

    private final Map<String, Set<String>> configs = new HashMap<>();

    /** Adds sources of a round and the configs that get a factory. */
    void enter(List<KSFile> files, Collection<KSClassDeclaration> annotated) {
        for (KSFile file : files) {
            enterPackages(file.getPackageName().asString());
        }
        for (KSClassDeclaration config : annotated) {
            configs.computeIfAbsent(factory(config), unused -> new TreeSet<>()).add(Names.qualified(config));
        }
    }

    /** Returns what already has the name of this config's factory: a type, another config's factory, or a package. */
    Optional<String> takenBy(KSClassDeclaration config, Resolver resolver) {
        String factory = factory(config);
        String own = Names.qualified(config);
        for (String sharing : configs.getOrDefault(factory, Set.of())) {
            if (!sharing.equals(own)) {
                return Optional.of("the factory of " + sharing);
            }
        }
        // Only sources count, not the class file of the last build.
        KSClassDeclaration type = UtilsKt.getClassDeclarationByName(resolver, factory);
        if (type != null && Names.isSource(type)) {
            return Optional.of("the type " + factory);
        }
        return packages.contains(factory) ? Optional.of("the package " + factory) : Optional.empty();
    }

    private void enterPackages(String name) {
        String left = name;
        while (packages.add(left) && left.contains(".")) {
            left = left.substring(0, left.lastIndexOf('.'));
        }
    }

    private static String factory(KSClassDeclaration config) {
        String inPackage = config.getPackageName().asString();
        String name = TypeSource.factoryName(Names.simple(config));
        return inPackage.isEmpty() ? name : inPackage + "." + name;
    }
}
