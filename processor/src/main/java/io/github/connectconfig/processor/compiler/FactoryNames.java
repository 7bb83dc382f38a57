package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.TypeSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The names in this compilation: those that a factory cannot have, and the types that have a source. */
public final class FactoryNames {
    private final Elements elements;
    private final Set<String> sources = new HashSet<>();
    /** The packages of the sources, and their enclosing packages. */
    private final Set<String> packages = new HashSet<>();

    private final Map<String, Set<String>> configs = new HashMap<>();
    private boolean isOutsideOfModules;

    public FactoryNames(Elements elements) {
        this.elements = elements;
    }

    /** Adds the sources of a round and the configs that get a factory. */
    public void enter(RoundEnvironment round, Collection<TypeElement> annotated) {
        for (Element element : round.getRootElements()) {
            if (element instanceof TypeElement type) {
                ElementName name = ElementName.of(type, elements);
                sources.add(key(name));
                enterPackages(TypeReader.packageName(type));
                isOutsideOfModules |= name.module().isEmpty();
            }
        }
        for (TypeElement config : annotated) {
            String factory = factory(config);
            configs.putIfAbsent(factory, new TreeSet<>());
            configs.get(factory).add(config.getQualifiedName().toString());
        }
    }

    private void enterPackages(String name) {
        String left = name;
        while (packages.add(left) && left.contains(".")) {
            left = left.substring(0, left.lastIndexOf('.'));
        }
    }

    /** Returns what already has the name of this config's factory: a type, another config's factory, or a package. */
    Optional<String> takenBy(TypeElement config) {
        String factory = factory(config);
        String own = config.getQualifiedName().toString();
        for (String sharing : configs.getOrDefault(factory, Set.of())) {
            if (!sharing.equals(own)) {
                return Optional.of("the factory of " + sharing);
            }
        }
        // Only sources count, not classes on the class path. The config's factory is not a source yet, because it is
        // written after this check.
        String name = factory.substring(factory.indexOf('/') + 1);
        if (sources.contains(factory)) {
            return Optional.of("the type " + name);
        }
        return isPackage(name) ? Optional.of("the package " + name) : Optional.empty();
    }

    /** Returns true if a source of this compilation is in this package or in a package below it. */
    boolean isPackage(String name) {
        return packages.contains(name);
    }

    /** Returns why a type may never see the output of another processor, if the compiler does not report that. */
    Optional<String> obstacle(TypeElement type) {
        boolean isInModule = !ElementName.of(type, elements).module().isEmpty();
        return isInModule && isOutsideOfModules
                ? Optional.of("this compiler takes generated sources for part of no module")
                : Optional.empty();
    }

    /** Returns true if the outermost class of a type is a source of this compilation. */
    boolean isSource(TypeElement type) {
        return sources.contains(key(ElementName.of(TypeReader.outermost(type), elements)));
    }

    private String factory(TypeElement config) {
        ElementName name = ElementName.of(config, elements);
        return key(name.sibling(TypeSource.factoryName(name.names())));
    }

    /**
     * Returns a key with the module, because types of two modules that are compiled together may have the same name.
     */
    private static String key(ElementName name) {
        return name.module() + "/" + name.qualifiedName();
    }
}
