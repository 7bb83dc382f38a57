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
 * @param isPrivate whether it or a type around it is private
 * @param isInCompactSourceFile whether it stands in a class that no other class can name
 * @param extendedTwice a generic interface that it extends, indirectly, with different type arguments
 * @param warningsOfUse what implementing it makes the compiler warn of: {@code deprecation}, {@code removal}, {@code serial}
 * @param isInNamedModule whether it belongs to a module of its own, which exports or hides it
 * @param knowsGenerated whether its module can read {@code javax.annotation.processing.Generated}
 * @param inheritedNames the simple names of the types and constants that its implementations inherit
 * @param factoryNameTakenBy what else has the name of its factory
 */
public record TypeSource(
        String packageName,
        List<String> names,
        String kind,
        boolean isPublic,
        boolean isPrivate,
        boolean isSealed,
        boolean isGeneric,
        boolean isInCompactSourceFile,
        Optional<String> extendedTwice,
        Set<String> warningsOfUse,
        boolean isInNamedModule,
        boolean knowsGenerated,
        InheritedNames inheritedNames,
        Optional<String> factoryNameTakenBy) {

    public boolean isInterface() {
        return kind.equals("interface");
    }

    /** Whether a class beside it can implement it. */
    public boolean isImplementable() {
        return isInterface()
                && !isPrivate
                && !isSealed
                && !isGeneric
                && !isInCompactSourceFile
                && extendedTwice.isEmpty();
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
