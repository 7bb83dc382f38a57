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

/** The names of this compilation: what a factory may not be called, and which types have a source. */
public final class FactoryNames {
    private final Elements elements;
    private final Set<String> sources = new HashSet<>();
    /** The packages of the sources, and those around them. */
    private final Set<String> packages = new HashSet<>();

    private final Map<String, Set<String>> configs = new HashMap<>();
    private boolean isOutsideOfModules;

    public FactoryNames(Elements elements) {
        this.elements = elements;
    }

    /** Enters the sources of a round and the configs that are to get a factory. */
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

    /** The type, the other factory or the package that has the name that the factory of this type needs. */
    Optional<String> takenBy(TypeElement config) {
        String factory = factory(config);
        String own = config.getQualifiedName().toString();
        for (String sharing : configs.getOrDefault(factory, Set.of())) {
            if (!sharing.equals(own)) {
                return Optional.of("the factory of " + sharing);
            }
        }
        // Of the sources only those that are not a factory of ours, written in an earlier round.
        String name = factory.substring(factory.indexOf('/') + 1);
        if (sources.contains(factory)) {
            return Optional.of("the type " + name);
        }
        return isPackage(name) ? Optional.of("the package " + name) : Optional.empty();
    }

    /** Whether a source of this compilation is in a package of that name, or in one below it. */
    boolean isPackage(String name) {
        return packages.contains(name);
    }

    /** Why a type may never see what another processor writes, although the compiler does not say so. */
    Optional<String> obstacle(TypeElement type) {
        boolean isInModule = !ElementName.of(type, elements).module().isEmpty();
        return isInModule && isOutsideOfModules
                ? Optional.of("this compiler takes generated sources for part of no module")
                : Optional.empty();
    }

    /** Whether a type, or the one around it, was compiled from a source of this compilation. */
    boolean isSource(TypeElement type) {
        return sources.contains(key(ElementName.of(TypeReader.outermost(type), elements)));
    }

    private String factory(TypeElement config) {
        ElementName name = ElementName.of(config, elements);
        return key(name.sibling(TypeSource.factoryName(name.names())));
    }

    /** Names of two modules that are compiled together do not collide. */
    private static String key(ElementName name) {
        return name.module() + "/" + name.qualifiedName();
    }
}
