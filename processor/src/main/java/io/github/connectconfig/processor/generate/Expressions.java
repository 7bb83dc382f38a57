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
import java.util.Objects;
import java.util.Optional;

/** Builds Java expressions for the values of parameters. */
final class Expressions {
    static final String VALUES = "VALUES";

    private final Bindings bindings;

    Expressions(Bindings bindings) {
        this.bindings = bindings;
    }

    /**
     * Returns a checked and percent-encoded String, {@code ""} if the parameter is left out.
     *
     * @param arguments the arguments of the current method that bind a parameter
     */
    Code encoded(WireParameter wireParameter, Map<WireParameter, List<Code>> arguments) {
        if (wireParameter instanceof Parameter parameter) {
            return encoded(parameter, arguments);
        } else if (wireParameter instanceof WireParameter.Custom) {
            Code argument = Objects.requireNonNull(arguments.get(wireParameter)).get(0);
            return call("text", Code.of("$S", wireParameter.label()), argument);
        }
        // The remaining case is the response type of re-authentication, whose class is loaded only for such URLs.
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

    /** Returns a call of a method of {@code VALUES}. */
    static Code call(String method, Code... arguments) {
        return Code.of("$N.$N($L)", VALUES, method, Code.join(List.of(arguments), ", "));
    }

    /** Returns the value that the user gave: an argument, else an earlier binding, else the default. */
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

    /** Returns the list that was bound before the call, with the elements that arguments add. */
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

    /** Returns the redirect URI as a String. */
    Code redirectText() {
        Code redirect = beforeCall(Parameter.REDIRECT_URI);
        Optional<Binding.Construction> accessor = bindings.atConstruction(Parameter.REDIRECT_URI);
        boolean isUri = accessor.isPresent() && accessor.get().type().bare().equals(TypeRef.of(URI.class));
        return isUri ? Code.of("$L.toString()", redirect) : redirect;
    }

    /** Returns the result of an accessor: the constant, or the value that the constructor stored. */
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
