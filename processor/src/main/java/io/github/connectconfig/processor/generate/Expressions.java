package io.github.connectconfig.processor.generate;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.WireParameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java expressions for the values of parameters. */
final class Expressions {
    static final String VALUES = "VALUES";

    private final Bindings bindings;

    Expressions(Bindings bindings) {
        this.bindings = bindings;
    }

    /**
     * A checked and percent-encoded String, {@code ""} where the parameter is to be left out.
     *
     * @param arguments the arguments that bind a parameter in the method at hand
     */
    Code encoded(WireParameter wireParameter, Map<WireParameter, List<Code>> arguments) {
        if (wireParameter instanceof Parameter parameter) {
            return encoded(parameter, arguments);
        } else if (wireParameter instanceof WireParameter.Custom) {
            Code argument = arguments.get(wireParameter).get(0);
            return call("text", Code.of("$S", wireParameter.label()), argument);
        }
        // The response type of re-authentication, which is not even loaded for other URLs.
        return call(wireParameter.label(), raw(Parameter.RESPONSE_TYPE, arguments));
    }

    private Code encoded(Parameter parameter, Map<WireParameter, List<Code>> arguments) {
        String name = parameter.label();
        Code quoted = Code.of("$S", name);
        return switch (parameter.form()) {
            case LIST ->
                Code.of("$T.encodeAll($L, $L)", LibraryTypes.QUERY_ENCODER, quoted, list(parameter, arguments));
            case PLAIN_TEXT, PAIRS -> call("text", quoted, raw(parameter, arguments));
            case TEXT, ADDRESS, ORIGIN, ENUM, BOOLEAN -> {
                List<Code> values = new ArrayList<>(List.of(raw(parameter, arguments)));
                for (Parameter other : parameter.decidedWith()) {
                    values.add(raw(other, arguments));
                }
                yield call(name, values.toArray(new Code[0]));
            }
        };
    }

    /** A method of the values of a factory. */
    static Code call(String method, Code... arguments) {
        return Code.of("$N.$N($L)", VALUES, method, Code.join(List.of(arguments), ", "));
    }

    /** The value as the user gave it: an argument, else what was bound before, else the default. */
    Code raw(Parameter parameter, Map<WireParameter, List<Code>> arguments) {
        List<Code> values = arguments.get(parameter);
        return values == null ? beforeCall(parameter) : values.get(0);
    }

    Code beforeCall(Parameter parameter) {
        Optional<Binding> bound = bindings.beforeCall(parameter);
        if (bound.isEmpty()) {
            return defaultOf(parameter);
        }
        return bound.get() instanceof Binding.Constant constant
                ? constant(parameter, constant)
                : Code.of("this.$N", parameter.label());
    }

    /** The list that was bound before and all that arguments add to it. */
    private Code list(Parameter parameter, Map<WireParameter, List<Code>> arguments) {
        Code list = beforeCall(parameter);
        for (Code argument : arguments.getOrDefault(parameter, List.of())) {
            list = call(parameter.label(), list, argument);
        }
        return list;
    }

    private static Code constant(Parameter parameter, Binding.Constant constant) {
        return switch (parameter.form()) {
            case ENUM -> Code.of("$T.$N", LibraryTypes.enumOf(parameter), constant.value());
            case BOOLEAN -> Code.of("$L", constant.value());
            case LIST, PAIRS -> Literals.texts(constant.values());
            case TEXT, PLAIN_TEXT, ADDRESS, ORIGIN -> Literals.text(constant.value());
        };
    }

    static Code defaultOf(Parameter parameter) {
        return switch (parameter.form()) {
            case ENUM -> Code.of("$T.$N", LibraryTypes.enumOf(parameter), parameter.defaultValue());
            case BOOLEAN -> Code.of("$L", parameter.defaultValue());
            case LIST, PAIRS -> Code.of("$T.of()", List.class);
            case ORIGIN -> Code.of("$S", Origins.SMARTCAR);
            case TEXT, PLAIN_TEXT, ADDRESS -> Code.of("$S", "");
        };
    }

    /** The redirect URI as a String. */
    Code redirectText() {
        Code redirect = beforeCall(Parameter.REDIRECT_URI);
        Optional<Binding.Construction> accessor = bindings.atConstruction(Parameter.REDIRECT_URI);
        boolean isUri = accessor.isPresent() && accessor.get().type().bare().equals(TypeRef.of(URI.class));
        return isUri ? Code.of("$L.toString()", redirect) : redirect;
    }

    /** What an accessor returns: the constant, or what the constructor kept. */
    Code accessor(Accessor accessor) {
        Code value = beforeCall(accessor.parameter());
        boolean isConstant = bindings.isConstant(accessor.parameter());
        Optional<ValueType> type = ValueType.of(accessor.method().returns());
        if (type.isEmpty()) {
            return value;
        }
        return switch (type.get()) {
            case URI -> isConstant ? Code.of("$T.create($L)", URI.class, value) : value;
            case STRING_ARRAY -> Code.of("$L.toArray(new $T[0])", value, String.class);
            case SET -> Code.of("$T.unmodifiableSet(new $T<>($L))", Collections.class, LinkedHashSet.class, value);
            default -> value;
        };
    }
}
