package io.github.connectconfig.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The annotated type, as it stands in the source.
 *
 * @param names the simple names from the outermost type inwards
 * @param kind what it is, in the words of a finding: {@code interface}, {@code class}, …
 * @param isPublic whether it and every type around it is public
 * @param barriers what keeps other classes from implementing it, if it is an interface
 * @param extendedTwice a generic interface that it extends, indirectly, with different type arguments
 * @param warningsOfUse what implementing it makes the compiler warn of: {@code deprecation}, {@code removal}, {@code serial}
 * @param inheritedNames the simple names of the types and constants that its implementations inherit
 * @param factoryNameTakenBy what else has the name of its factory
 */
public record TypeSource(
        String packageName,
        List<String> names,
        String kind,
        boolean isPublic,
        Set<Barrier> barriers,
        Optional<String> extendedTwice,
        Set<String> warningsOfUse,
        ModuleSource module,
        InheritedNames inheritedNames,
        Optional<String> factoryNameTakenBy) {

    /** What keeps classes in files of their own from implementing an interface. */
    public enum Barrier {
        /** It or a type around it is private. */
        PRIVATE,
        SEALED,
        GENERIC,
        /** It stands in a class that no other class can name. */
        IN_COMPACT_SOURCE_FILE
    }

    /**
     * The module of a type.
     *
     * @param isNamed whether it is one of its own, which exports or hides the type
     * @param knowsGenerated whether it can read {@code javax.annotation.processing.Generated}
     */
    public record ModuleSource(boolean isNamed, boolean knowsGenerated) {}

    public boolean isInterface() {
        return kind.equals("interface");
    }

    /** Whether a class beside it can implement it. */
    public boolean isImplementable() {
        return isInterface() && barriers.isEmpty() && extendedTwice.isEmpty();
    }

    public boolean is(Barrier barrier) {
        return barriers.contains(barrier);
    }

    public String simpleName() {
        return names.get(names.size() - 1);
    }

    public String name() {
        return String.join(".", names);
    }

    public String factoryName() {
        return factoryName(names);
    }

    /** The simple name of the factory of a type with these names. */
    public static String factoryName(List<String> names) {
        return String.join("_", names) + "UrlFactory";
    }
}
