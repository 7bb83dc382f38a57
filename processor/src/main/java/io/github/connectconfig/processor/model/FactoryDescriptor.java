package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.VinPrecedence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names and signatures of a factory. There is one for every source, however wrong, so that callers compile.
 *
 * @param constructor what the constructor takes, in the order of the parameter table
 * @param methods the methods that are abstract to Java, which the factory implements
 * @param inherited the default methods, which a stub may not override by a method of another type
 * @param setters what the fluent request sets, if the interface declares no URL method
 */
public record FactoryDescriptor(
        TypeSource type,
        List<ConstructorArgument> constructor,
        List<MethodSource> methods,
        List<MethodSource> inherited,
        Optional<List<Parameter>> setters) {

    /** An argument of the constructor, as the accessor that returns it declares it. */
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

    /** Whether it can implement the annotated type, which callers of a stub expect too: also if a source has a misspelt type. */
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

    /** The parameters that a request can still set: lists always, since they add up. */
    private static List<Parameter> setters(Bindings bindings) {
        boolean vinIsBound = bindings.beforeCall(Parameter.SINGLE_SELECT_VIN).isPresent();
        Set<Parameter> settled = vinIsBound ? VinPrecedence.settledBy(Parameter.SINGLE_SELECT_VIN) : Set.of();
        List<Parameter> setters = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            boolean isOpen =
                    parameter.isList() || bindings.beforeCall(parameter).isEmpty();
            if (parameter.isSetter() && isOpen && !settled.contains(parameter)) {
                setters.add(parameter);
            }
        }
        return List.copyOf(setters);
    }
}
