package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.VinPrecedence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names and signatures of a factory. Every source has one, even an invalid source, so that callers compile.
 *
 * @param constructor the arguments of the constructor, in the order of the parameter table
 * @param methods the methods that are abstract to Java, which the factory implements
 * @param inherited the default methods, which a stub may not override by a method of another type
 * @param setters the setters of the fluent request, if the interface declares no URL method
 */
public record FactoryDescriptor(
        TypeSource type,
        List<ConstructorArgument> constructor,
        List<MethodSource> methods,
        List<MethodSource> inherited,
        Optional<List<Parameter>> setters) {

    /** An argument of the constructor, with the type and annotations of its accessor. */
    public record ConstructorArgument(Parameter parameter, TypeRef type, List<AnnotationRef> nullness) {}

    public static FactoryDescriptor of(ConfigSource source, Bindings bindings) {
        List<MethodSource> methods = new ArrayList<>();
        List<MethodSource> inherited = new ArrayList<>();
        for (MethodSource method : source.methods()) {
            if (method.body() == MethodSource.Body.DEFAULT) {
                inherited.add(method);
            } else if (source.type().isInterface()) {
                methods.add(method);
            }
        }
        return new FactoryDescriptor(
                source.type(),
                constructor(bindings),
                List.copyOf(methods),
                List.copyOf(inherited),
                bindings.urlMethods().isEmpty() ? Optional.of(setters(bindings)) : Optional.empty());
    }

    /**
     * Returns true if the factory implements the annotated type. A stub does so even if a source has a misspelt type,
     * because callers expect it.
     */
    public boolean isImplementable() {
        for (MethodSource method : methods) {
            boolean isMisspelt = !method.resolves() && method.declaration().isSource();
            if (!method.canBeWritten() && !isMisspelt) {
                return false;
            }
        }
        return type.isImplementable();
    }

    private static List<ConstructorArgument> constructor(Bindings bindings) {
        List<ConstructorArgument> arguments = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            Optional<Binding.Construction> accessor = bindings.atConstruction(parameter);
            if (accessor.isPresent()
                    && accessor.get().type().canBeWritten()
                    && !accessor.get().type().equals(TypeRef.of(void.class))) {
                arguments.add(new ConstructorArgument(
                        parameter, accessor.get().type(), accessor.get().nullness()));
            }
        }
        return List.copyOf(arguments);
    }

    /**
     * Returns the parameters that a request can still set. Lists are always among them, because their elements
     * accumulate.
     */
    private static List<Parameter> setters(Bindings bindings) {
        boolean vinIsBound = bindings.beforeCall(Parameter.SINGLE_SELECT_VIN).isPresent();
        Set<Parameter> excluded = vinIsBound ? VinPrecedence.excludedBy(Parameter.SINGLE_SELECT_VIN) : Set.of();
        List<Parameter> setters = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            boolean isOpen =
                    parameter.isList() || bindings.beforeCall(parameter).isEmpty();
            if (parameter.isSetter() && isOpen && !excluded.contains(parameter)) {
                setters.add(parameter);
            }
        }
        return List.copyOf(setters);
    }
}
