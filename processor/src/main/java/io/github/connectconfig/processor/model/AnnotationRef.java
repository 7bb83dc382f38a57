package io.github.connectconfig.processor.model;

import java.util.List;

/**
 * An annotation that generated code repeats, such as one that says whether a value may be null.
 *
 * @param members the members that are written
 */
public record AnnotationRef(TypeRef.Declared type, List<Member> members) {
    /**
     * A member and its value.
     *
     * @param value Java code, {@link Text} where a literal stands and {@link TypeRef} where a type is named
     */
    public record Member(String name, List<Object> value) {}

    /** What a literal holds. */
    public record Text(String text) {}
}
