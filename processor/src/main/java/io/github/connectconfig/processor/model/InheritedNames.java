package io.github.connectconfig.processor.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The simple names of the types and constants that an implementation of the interface inherits. In its body they hide
 * imported types, and packages, of the same name.
 */
public record InheritedNames(Set<String> names) {
    private static final Set<String> PACKAGES_OF_JAVA = Set.of("java", "javax");
    private static final Set<String> PACKAGES_OF_THE_LIBRARY = Set.of("io");

    /** What generated code names of Java. */
    private static final Set<String> TYPES_OF_JAVA = Set.of(
            "Boolean",
            "Collection",
            "Collections",
            "Deprecated",
            "Generated",
            "IllegalStateException",
            "LinkedHashSet",
            "List",
            "Object",
            "Objects",
            "Override",
            "Set",
            "String",
            "SuppressWarnings",
            "URI");

    /** What generated code names of the library. */
    private static final Set<String> TYPES_OF_THE_LIBRARY = Set.of(
            "ApprovalPrompt",
            "ApprovalPromptSetter",
            "ConnectConfigGenerated",
            "FluentRequest",
            "MakeSetter",
            "Mode",
            "Parameter",
            "QueryEncoder",
            "SingleSelectSetter",
            "SingleSelectVinSetter",
            "ValueRule",
            "Values");

    /** The types to write with their packages; of those whose packages are hidden only an import is left. */
    public Set<String> toQualify() {
        Set<String> toQualify = new HashSet<>(names);
        if (hide(PACKAGES_OF_JAVA)) {
            toQualify.removeAll(TYPES_OF_JAVA);
        }
        if (hide(PACKAGES_OF_THE_LIBRARY)) {
            toQualify.removeAll(TYPES_OF_THE_LIBRARY);
        }
        return toQualify;
    }

    /** A type that no code in the body could name, as its package is hidden too. */
    public Optional<String> outOfReach() {
        Set<String> outOfReach = new HashSet<>();
        if (hide(PACKAGES_OF_JAVA)) {
            outOfReach.addAll(TYPES_OF_JAVA);
        }
        if (hide(PACKAGES_OF_THE_LIBRARY)) {
            outOfReach.addAll(TYPES_OF_THE_LIBRARY);
        }
        outOfReach.retainAll(names);
        return outOfReach.stream().sorted().findFirst();
    }

    private boolean hide(Set<String> packages) {
        return !Collections.disjoint(names, packages);
    }
}
