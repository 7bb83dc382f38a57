package io.github.connectconfig.processor.model;

import java.util.List;
import java.util.Set;

/**
 * An annotation that generated code repeats, such as one that says whether a value may be null.
 *
 * @param members the members that are written
 */
public record AnnotationRef(TypeRef.Declared type, List<Member> members) {
    /** As the checkers of nullness do, which know such annotations by their simple names. */
    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull", "NullableDecl");

    /**
     * A member and its value.
     *
     * @param value Java code, {@link Text} where a literal stands and {@link TypeRef} where a type is named
     */
    public record Member(String name, List<Object> value) {}

    /** Whether the simple name of an annotation says that a value may be null. */
    public static boolean isNullable(String simpleName) {
        return NULLABLE.contains(simpleName);
    }

    /** Whether one of these says that a value may be null. */
    public static boolean allowNull(List<AnnotationRef> annotations) {
        for (AnnotationRef annotation : annotations) {
            List<String> names = annotation.type().simpleNames();
            if (isNullable(names.get(names.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** What a literal holds. */
    public record Text(String text) {}
}
