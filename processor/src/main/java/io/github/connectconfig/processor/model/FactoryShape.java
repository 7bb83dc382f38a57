package io.github.connectconfig.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Names and signatures of a factory. There is one for every source, however wrong, so that callers compile.
 *
 * @param constructor what the constructor takes, in the order of the parameter table
 * @param methods the abstract methods that the factory implements
 * @param inherited the default methods, which a stub may not override by a method of another type
 * @param setters what the fluent request sets, if the interface declares no URL method
 */
public record FactoryShape(
        TypeSource type,
        List<ConstructorArgument> constructor,
        List<MethodSource> methods,
        List<MethodSource> inherited,
        Optional<List<Parameter>> setters) {

    /** An argument of the constructor, which an accessor returns. */
    public record ConstructorArgument(Parameter parameter, TypeRef type) {}

    public static FactoryShape of(ConfigSource source, Bindings bindings) {
        return new FactoryShape(
                source.type(),
                constructor(bindings),
                source.type().isInterface()
                        ? source.methods().stream()
                                .filter(MethodSource::isAbstract)
                                .toList()
                        : List.of(),
                source.methods().stream().filter(MethodSource::isDefault).toList(),
                bindings.urlMethods().isEmpty() ? Optional.of(setters(bindings)) : Optional.empty());
    }

    private static List<ConstructorArgument> constructor(Bindings bindings) {
        return Arrays.stream(Parameter.values())
                .flatMap(parameter -> bindings.beforeCall(parameter).stream()
                        .filter(Binding.Construction.class::isInstance)
                        .map(binding -> new ConstructorArgument(parameter, ((Binding.Construction) binding).type())))
                .filter(argument ->
                        argument.type().resolves() && !argument.type().equals(TypeRef.of(void.class)))
                .toList();
    }

    /** What nothing binds before; flags add up. After a VIN, make and single select have no say. */
    private static List<Parameter> setters(Bindings bindings) {
        boolean vinIsBound = bindings.beforeCall(Parameter.SINGLE_SELECT_VIN).isPresent();
        return Arrays.stream(Parameter.values())
                .filter(Parameter::isSetter)
                .filter(parameter -> parameter == Parameter.FLAGS
                        || bindings.beforeCall(parameter).isEmpty())
                .filter(parameter -> !vinIsBound || !isOverriddenByVin(parameter))
                .toList();
    }

    /** Whether a VIN takes precedence over a parameter. */
    public static boolean isOverriddenByVin(Parameter parameter) {
        return parameter == Parameter.MAKE || parameter == Parameter.SINGLE_SELECT;
    }
}
