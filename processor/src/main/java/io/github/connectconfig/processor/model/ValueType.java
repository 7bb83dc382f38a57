package io.github.connectconfig.processor.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Java types that an accessor or an argument may have. */
public enum ValueType {
    STRING(TypeRef.of(String.class)),
    URI(TypeRef.of(java.net.URI.class)),
    MODE(Library.MODE),
    APPROVAL_PROMPT(Library.APPROVAL_PROMPT),
    BOOLEAN(TypeRef.of(boolean.class)),
    BOXED_BOOLEAN(TypeRef.of(Boolean.class)),
    STRING_ARRAY(new TypeRef.Array(STRING.type)),
    COLLECTION(TypeRef.of(Collection.class, STRING.type)),
    LIST(TypeRef.of(List.class, STRING.type)),
    SET(TypeRef.of(Set.class, STRING.type));

    private final TypeRef type;

    ValueType(TypeRef type) {
        this.type = type;
    }

    public TypeRef type() {
        return type;
    }

    /** The type that one is, annotations and Kotlin's {@code List<? extends String>} for a list of texts aside. */
    public static Optional<ValueType> of(TypeRef type) {
        TypeRef plain = plain(type.bare());
        for (ValueType value : values()) {
            if (value.type.equals(plain)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** No type extends String, so a wildcard below it is String. */
    private static TypeRef plain(TypeRef type) {
        boolean isBelowString = type instanceof TypeRef.Declared declared
                && declared.arguments().size() == 1
                && declared.arguments().get(0) instanceof TypeRef.Wildcard wildcard
                && wildcard.upper().equals(Optional.of(STRING.type));
        return isBelowString
                ? new TypeRef.Declared(
                        ((TypeRef.Declared) type).packageName(),
                        ((TypeRef.Declared) type).simpleNames(),
                        List.of(STRING.type))
                : type;
    }
}
