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

    public static Optional<ValueType> of(TypeRef type) {
        for (ValueType value : values()) {
            if (value.type.equals(type)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
