package io.github.connectconfig.processor.model;

import java.util.List;
import java.util.Set;

/**
 * An annotation that generated code repeats, for example {@code @Nullable}.
 *
 * @param members the members that are written
 * @param fitsParameter false if its {@code @Target} forbids it on a parameter, such as that of a constructor which takes
 *     the value of an annotated accessor
 */
public record AnnotationRef(TypeRef.Declared type, List<Member> members, boolean fitsParameter) {
    /** Nullness checkers also recognise these annotations by their simple names. */
    private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull", "NullableDecl");

    /**
     * A member and its value.
     *
     * @param value Java code, with {@link Text} for a literal and {@link TypeRef} for a type
     */
    public record Member(String name, List<Object> value) {}

    /** Returns true if an annotation with this simple name means that a value may be null. */
    public static boolean isNullable(String simpleName) {
        return NULLABLE.contains(simpleName);
    }

    /** Returns true if one of the annotations means that a value may be null. */
    public static boolean allowNull(List<AnnotationRef> annotations) {
        for (AnnotationRef annotation : annotations) {
            List<String> names = annotation.type().simpleNames();
            if (isNullable(names.get(names.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The content of a literal. */
    public record Text(String text) {}
}
