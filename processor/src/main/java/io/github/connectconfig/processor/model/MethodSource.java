package io.github.connectconfig.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * An abstract or default method of the interface, its own or an inherited one.
 *
 * @param index its place in {@link ConfigSource#methods()}
 * @param returns the return type as this interface sees it
 * @param isDeprecated whether overriding it makes the compiler warn, unless the other method is deprecated too
 * @param typeParameters the names of its own type variables with their bounds
 * @param thrown the types of its throws clause
 * @param inheritedFrom the super-interface that declares it, if another one does
 */
public record MethodSource(
        int index,
        String name,
        TypeRef returns,
        List<ArgumentSource> arguments,
        boolean isVarArgs,
        boolean isDefault,
        boolean isDeprecated,
        List<TypeParameter> typeParameters,
        List<TypeRef> thrown,
        Optional<String> inheritedFrom) {

    /** A type variable that a method declares. */
    public record TypeParameter(String name, List<TypeRef> bounds) {}

    /**
     * An argument.
     *
     * @param wireName the value of its {@code @ConnectParameter}
     * @param otherNames what other super-interfaces call it or bind it to
     * @param isNamed false where a class file gives no name
     */
    public record ArgumentSource(
            String name, TypeRef type, Optional<String> wireName, List<String> otherNames, boolean isNamed) {}

    /** Whether it is the same method: its place says so, while to compare whole signatures takes long. */
    public boolean is(MethodSource other) {
        return index == other.index;
    }

    public boolean isAbstract() {
        return !isDefault;
    }

    /** Whether every type of the signature can be written down again. */
    public boolean resolves() {
        boolean resolve = returns.resolves();
        for (ArgumentSource argument : arguments) {
            resolve &= argument.type().resolves();
        }
        return resolve;
    }

    /** Whether it has the signature of {@code request(String)}, which factories generate. */
    public boolean isRequest() {
        return name.equals("request")
                && arguments.size() == 1
                && arguments.get(0).type().equals(TypeRef.of(String.class));
    }

    /** Whether it has the signature of {@code requestWithoutState()}, which factories generate. */
    public boolean isRequestWithoutState() {
        return name.equals("requestWithoutState") && arguments.isEmpty();
    }

    /** As a finding names it: {@code authorize(String, URI)}. */
    public String label() {
        StringJoiner types = new StringJoiner(", ", name + "(", ")");
        for (ArgumentSource argument : arguments) {
            types.add(argument.type().text());
        }
        return types.toString();
    }
}
