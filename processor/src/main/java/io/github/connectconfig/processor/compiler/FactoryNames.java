package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.TypeSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of this compilation: what a factory may not be called, and which elements have a source. */
public final class FactoryNames {
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Set<String>> configs = new HashMap<>();

    /** Enters the sources of a round and the configs that are to get a factory. */
    public void enter(RoundEnvironment round, Collection<TypeElement> annotated) {
        for (Element element : round.getRootElements()) {
            if (element instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        for (TypeElement config : annotated) {
            String name = factoryName(config);
            configs.putIfAbsent(name, new TreeSet<>());
            configs.get(name).add(config.getQualifiedName().toString());
        }
    }

    /** The other type whose factory, or which itself, has the name that the factory of this one needs. */
    Optional<String> takenBy(TypeElement config) {
        String name = factoryName(config);
        String own = config.getQualifiedName().toString();
        for (String sharing : configs.getOrDefault(name, Set.of())) {
            if (!sharing.equals(own)) {
                return Optional.of("the factory of " + sharing);
            }
        }
        // Of the sources only those that are not a factory of ours, written in an earlier round.
        return sources.contains(name) ? Optional.of("the type " + name) : Optional.empty();
    }

    boolean isSource(Element element) {
        return sources.contains(TypeReader.outermost(element).getQualifiedName().toString());
    }

    private static String factoryName(TypeElement config) {
        String packageName = TypeReader.packageName(config);
        List<String> names = TypeReader.names(config);
        return (packageName.isEmpty() ? "" : packageName + ".") + TypeSource.factoryName(names);
    }
}
