package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A method that an implementation of the interface has: one that it has to write, or one with a body of its own that
 * matters to it.
 *
 * @param index its place in {@link ConfigSource#methods()}
 * @param body whether it has one, and where
 * @param returns the return type as this interface sees it
 * @param nullness annotations of the method that say whether its result may be null, beside those of its type
 * @param warningsOfOverride what overriding it makes the compiler warn of all the same: {@code deprecation}, {@code removal}
 * @param typeParameters the names of its own type variables with their bounds
 * @param suppressed the rules that {@code @SuppressWarnings} turns off for what is found in it
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
        Set<Trait> traits,
        Set<String> warningsOfOverride,
        Set<Rule> suppressed,
        Endpoint endpoint) {

    /** What may be true of a method beside its signature. */
    public enum Trait {
        VAR_ARGS,
        /** All that declare it deprecate it. */
        DEPRECATED,
        /** Callers have to catch something. */
        THROWING,
        /** Only some of those that declare it have it re-authenticate. */
        DISPUTED,
        /** No class can implement it, as another super-interface declares it in another way. */
        CONTRADICTORY
    }

    /** Where the body of a method is. */
    public enum Body {
        /** Nowhere: it is an accessor or builds a URL. */
        NONE,
        DEFAULT,
        /** In the class {@code DefaultImpls} that Kotlin nests in an interface: to Java the method is abstract. */
        KOTLIN
    }

    /**
     * The type that declares a method.
     *
     * @param isSource false for a class file
     */
    public record Declaration(TypeRef.Declared type, Heritage heritage, boolean isSource) {
        public boolean isInherited() {
            return heritage != Heritage.OWN;
        }

        public String name() {
            return type.simpleNames().get(type.simpleNames().size() - 1);
        }
    }

    /** How the annotated type comes by a method. */
    public enum Heritage {
        /** It declares the method itself. */
        OWN,
        INHERITED,
        /** It extends the declaring type without type arguments, so that they are lost from the signatures. */
        INHERITED_RAW
    }

    /** A type variable that a method declares. */
    public record TypeParameter(String name, List<TypeRef> bounds) {}

    /**
     * An argument.
     *
     * @param nullness annotations of the argument that say whether it may be null, beside those of its type
     * @param wireName the value of its {@code @ConnectParameter}
     * @param otherNames what other super-interfaces call it or bind it to
     * @param isNamed false where a class file gives no name
     */
    public record ArgumentSource(
            String name,
            TypeRef type,
            List<AnnotationRef> nullness,
            Optional<String> wireName,
            List<String> otherNames,
            boolean isNamed) {}

    /** Whether both are the same declaration. Compares the index, which is unique within a config. */
    public boolean is(MethodSource other) {
        return index == other.index;
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is an accessor or builds a URL. */
    public boolean isAbstract() {
        return body == Body.NONE;
    }

    /** Whether every type of the signature is known. */
    public boolean resolves() {
        return !contains(TypeRef.Unresolved.class);
    }

    /** Whether a factory can write its signature down. */
    public boolean canBeWritten() {
        return resolves() && !is(Trait.CONTRADICTORY) && !contains(TypeRef.Inaccessible.class);
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
        return returns.contains(form);
    }

    /** Whether no class can implement it, as a class file mentions a type that is missing. Of a source the compiler says so. */
    public boolean isOutOfReach() {
        return body != Body.DEFAULT && !resolves() && !declaration.isSource();
    }

    /** Whether it has the signature of {@code request(String)}, which factories generate. */
    public boolean isRequest() {
        return name.equals("request")
                && arguments.size() == 1
                && arguments.get(0).type().bare().equals(TypeRef.of(String.class));
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
