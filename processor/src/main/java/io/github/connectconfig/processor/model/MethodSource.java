package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A method of the interface: an abstract one, or one with a body that matters to an implementation.
 *
 * @param index its index in {@link ConfigSource#methods()}
 * @param body whether it has a body, and where
 * @param returns the return type as seen from the annotated interface
 * @param nullness nullness annotations of the method; those of its type are in the type
 * @param warningsOfOverride the compiler's warnings about overriding it, even by a deprecated method:
 *     {@code deprecation}, {@code removal}
 * @param typeParameters its type variables with their bounds
 * @param thrown the exceptions of its Kotlin body, which the factory calls; empty for other methods
 * @param suppressed the rules that {@code @SuppressWarnings} turns off for findings in this method
 * @param endpoint the page of Connect that it leads to, if it builds a URL
 */
public record MethodSource(
        int index,
        String name,
        Declaration declaration,
        Body body,
        TypeRef returns,
        List<AnnotationRef> nullness,
        List<ArgumentSource> arguments,
        List<TypeParameter> typeParameters,
        List<TypeRef> thrown,
        Set<Trait> traits,
        Set<String> warningsOfOverride,
        Set<Rule> suppressed,
        Endpoint endpoint) {

    /** Properties of a method that its signature does not show. */
    public enum Trait {
        VAR_ARGS,
        /** Every declaration of it is deprecated. */
        DEPRECATED,
        /** It declares exceptions that callers must handle. */
        THROWING,
        /** Only some of its declarations request re-authentication. */
        DISPUTED,
        /** No class can implement it, because super-interfaces declare it in conflicting ways. */
        CONTRADICTORY,
        /** It is a Kotlin function with the modifier {@code suspend}. */
        SUSPENDING,
        /** It has a receiver in Kotlin, which is its first argument. */
        EXTENSION,
        /** It has a value class in its Kotlin signature: its name in class files is none in Java. */
        VALUE_CLASS,
        /** It has a name in Kotlin that Java does not allow: {@code new}. */
        FOREIGN_NAME,
        /** Kotlin callers may leave an argument out. */
        DEFAULT_ARGUMENTS,
        /** It is declared in Kotlin, where a type says whether it takes null: {@code String?}. */
        NULL_SAFE
    }

    /** Where the body of a method is. */
    public enum Body {
        /** None: the method is an accessor or builds a URL. */
        NONE,
        DEFAULT,
        /** In the class {@code DefaultImpls} that Kotlin nests in an interface: to Java the method is abstract. */
        KOTLIN
    }

    /**
     * The type that declares a method.
     *
     * @param isInherited false for the annotated type itself
     * @param erasedBy the super-interface that is extended without type arguments, which erases the signatures
     * @param isSource false for a class file whose type arguments, if any, are known
     */
    public record Declaration(TypeRef.Declared type, boolean isInherited, Optional<String> erasedBy, boolean isSource) {
        public String name() {
            return type.simpleNames().get(type.simpleNames().size() - 1);
        }
    }

    /** A type variable that a method declares. */
    public record TypeParameter(String name, List<TypeRef> bounds) {}

    /**
     * An argument.
     *
     * @param nullness nullness annotations of the argument; those of its type are in the type
     * @param wireName the value of its {@code @ConnectParameter}
     * @param otherNames what other super-interfaces call it or bind it to
     * @param isNamed false if a class file gives no name
     */
    public record ArgumentSource(
            String name,
            TypeRef type,
            List<AnnotationRef> nullness,
            Optional<String> wireName,
            List<String> otherNames,
            boolean isNamed) {}

    /** Returns true if both are the same declaration. Compares the index, which is unique within a config. */
    public boolean is(MethodSource other) {
        return index == other.index;
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns true for an accessor and for a URL method. */
    public boolean isAbstract() {
        return body == Body.NONE;
    }

    /** Returns true if every type of the signature is known. */
    public boolean resolves() {
        return !contains(TypeRef.Unresolved.class);
    }

    /** Returns true if a factory can declare a method with this signature. */
    public boolean canBeWritten() {
        return resolves()
                && !is(Trait.CONTRADICTORY)
                && !is(Trait.VALUE_CLASS)
                && !is(Trait.FOREIGN_NAME)
                && !contains(TypeRef.Inaccessible.class);
    }

    private boolean contains(Class<? extends TypeRef> form) {
        for (ArgumentSource argument : arguments) {
            if (argument.type().contains(form)) {
                return true;
            }
        }
        for (TypeParameter parameter : typeParameters) {
            if (TypeRef.anyContains(parameter.bounds(), form)) {
                return true;
            }
        }
        return returns.contains(form) || TypeRef.anyContains(thrown, form);
    }

    /**
     * Returns true if no class can implement it, because a class file refers to a missing type. In a source, the
     * compiler reports a missing type.
     */
    public boolean isOutOfReach() {
        return body != Body.DEFAULT && !resolves() && !declaration.isSource();
    }

    /** Returns true if it has the signature of {@code request(String)}, which factories generate. */
    public boolean isRequest() {
        return name.equals("request")
                && arguments.size() == 1
                && arguments.get(0).type().bare().equals(TypeRef.of(String.class));
    }

    /** Returns true if it has the signature of {@code requestWithoutState()}, which factories generate. */
    public boolean isRequestWithoutState() {
        return name.equals("requestWithoutState") && arguments.isEmpty();
    }

    /** Returns the name in a finding: {@code authorize(String, URI)}. */
    public String label() {
        StringJoiner types = new StringJoiner(", ", name + "(", ")");
        for (ArgumentSource argument : arguments) {
            types.add(argument.type().text());
        }
        return types.toString();
    }
}
