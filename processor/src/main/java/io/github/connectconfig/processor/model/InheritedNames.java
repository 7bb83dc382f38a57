package io.github.connectconfig.processor.model;

import java.util.Collection;
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

    /** The Java types that generated code uses. */
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

    /** The library types that generated code uses. */
    private static final Set<String> TYPES_OF_THE_LIBRARY = Set.of(
            "ApprovalPrompt",
            "ApprovalPromptSetter",
            "ConnectConfigGenerated",
            "FluentRequest",
            "MakeSetter",
            "Mode",
            "Parameter",
            "QueryEncoder",
            "ResponseType",
            "SingleSelectSetter",
            "SingleSelectVinSetter",
            "ValueRule",
            "Values");

    /** Returns the types to write with their packages. */
    public Set<String> toQualify() {
        Set<String> toQualify = new HashSet<>(names);
        toQualify.removeAll(toImport());
        return toQualify;
    }

    /** Returns the types that only an import reaches, because their packages are hidden. */
    public Set<String> toImport() {
        Set<String> toImport = new HashSet<>();
        if (hide(PACKAGES_OF_JAVA)) {
            toImport.addAll(TYPES_OF_JAVA);
        }
        if (hide(PACKAGES_OF_THE_LIBRARY)) {
            toImport.addAll(TYPES_OF_THE_LIBRARY);
        }
        return toImport;
    }

    /**
     * Returns a type that the body cannot use, because both its simple name and its package are hidden.
     *
     * @param others further types that have no other name than their simple one
     */
    public Optional<String> outOfReach(Collection<String> others) {
        Set<String> hidden = new HashSet<>(names);
        hidden.addAll(others);
        Set<String> outOfReach = toImport();
        outOfReach.retainAll(hidden);
        return outOfReach.stream().sorted().findFirst();
    }

    private boolean hide(Set<String> packages) {
        return !Collections.disjoint(names, packages);
    }
}
