package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Parameter.Form;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Java types that an accessor or an argument may have. A parameter with an enum also allows that enum. */
public enum ValueType {
    STRING(TypeRef.of(String.class), Form.TEXT, Form.PLAIN_TEXT, Form.ADDRESS, Form.ORIGIN),
    URI(TypeRef.of(java.net.URI.class), Form.ADDRESS),
    BOOLEAN(TypeRef.of(boolean.class), Form.BOOLEAN),
    BOXED_BOOLEAN(TypeRef.of(Boolean.class), Form.BOOLEAN),
    STRING_ARRAY(new TypeRef.Array(STRING.type), Form.LIST),
    COLLECTION(TypeRef.of(Collection.class, STRING.type), Form.LIST),
    LIST(TypeRef.of(List.class, STRING.type), Form.LIST),
    SET(TypeRef.of(Set.class, STRING.type), Form.LIST);

    private final TypeRef type;
    private final Set<Form> forms;

    ValueType(TypeRef type, Form... forms) {
        this.type = type;
        this.forms = Set.of(forms);
    }

    /** Returns true if an accessor or argument of this type can bind the parameter. */
    public static boolean suits(TypeRef type, Parameter parameter) {
        if (parameter.form() == Form.ENUM) {
            return type.bare().equals(LibraryTypes.enumOf(parameter));
        }
        Optional<ValueType> value = of(type);
        return value.isPresent() && value.get().forms.contains(parameter.form());
    }

    /** Returns the allowed types, as a finding lists them. */
    public static String namesFor(Parameter parameter) {
        if (parameter.form() == Form.ENUM) {
            return "`" + LibraryTypes.enumOf(parameter).text() + "`";
        }
        return Arrays.stream(values())
                .filter(value -> value.forms.contains(parameter.form()))
                .map(value -> "`" + value.type.text() + "`")
                .reduce((one, other) -> one + " or " + other)
                .orElseThrow();
    }

    public TypeRef type() {
        return type;
    }

    /**
     * Returns the value type of a Java type. Ignores annotations, and reads Kotlin's {@code List<? extends String>} as
     * a list of strings.
     */
    public static Optional<ValueType> of(TypeRef type) {
        TypeRef plain = plain(type.bare());
        for (ValueType value : values()) {
            if (value.type.equals(plain)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Removes a wildcard with the bound String: String is final. */
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
