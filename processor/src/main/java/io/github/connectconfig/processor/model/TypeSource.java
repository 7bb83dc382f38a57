package io.github.connectconfig.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The annotated type as it is declared.
 *
 * @param names the simple names from the outermost type inwards
 * @param kind its kind as findings name it: {@code interface}, {@code class}, …
 * @param isPublic true if it and every enclosing type are public
 * @param barriers what prevents other classes from implementing the interface
 * @param extendedTwice a generic interface that it extends, indirectly, with different type arguments
 * @param warningsOfUse the compiler's warnings about implementing it: {@code deprecation}, {@code removal},
 *     {@code serial}
 * @param inheritedNames the simple names of the types and constants that its implementations inherit
 * @param factoryNameTakenBy what already has the name of its factory
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

    /** What prevents classes in other files from implementing an interface. */
    public enum Barrier {
        /** It or an enclosing type is private. */
        PRIVATE,
        SEALED,
        GENERIC,
        /** It is in a class that no other class can name. */
        IN_COMPACT_SOURCE_FILE,
        /** Its name, its package, or an interface above it has a name that only another language can write. */
        FOREIGN_NAME
    }

    /**
     * The module of a type.
     *
     * @param isNamed true for a named module, which exports or hides the type
     * @param knowsGenerated whether it can read {@code javax.annotation.processing.Generated}
     */
    public record ModuleSource(boolean isNamed, boolean knowsGenerated) {}

    public boolean isInterface() {
        return kind.equals("interface");
    }

    /** Returns true if a class in the same package can implement it. */
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

    /** Returns the simple name of the factory for a type with these names. */
    public static String factoryName(List<String> names) {
        return String.join("_", names) + "UrlFactory";
    }
}
