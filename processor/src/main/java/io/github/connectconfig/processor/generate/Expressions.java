package io.github.connectconfig.processor.generate;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Library;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.processor.model.WireParameter;
import io.github.connectconfig.runtime.Origins;
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
     * @param arguments the names of the arguments that bind a parameter in the method at hand
     */
    Code encoded(WireParameter wireParameter, Map<WireParameter, List<String>> arguments) {
        if (!(wireParameter instanceof Parameter parameter)) {
            String argument = arguments.get(wireParameter).get(0);
            return call("text", Literals.quote(wireParameter.label()), argument);
        }
        String name = parameter.label();
        String quoted = Literals.quote(name);
        return switch (parameter.form()) {
            case LIST -> Code.of(Library.QUERY_ENCODER, ".encodeAll(", quoted, ", ", list(parameter, arguments), ")");
            case PLAIN_TEXT -> call("text", quoted, raw(parameter, arguments));
            case WHEN_FALSE -> call(name, raw(parameter, arguments), raw(Parameter.MODE, arguments));
            default -> call(name, raw(parameter, arguments));
        };
    }

    /** A method of the values of a factory. */
    static Code call(String method, Object... arguments) {
        List<Code> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(Code.of(argument));
        }
        return Code.of(VALUES, ".", method, "(", Code.join(all, ", "), ")");
    }

    /** The value as the user gave it: an argument, else what was bound before, else the default. */
    private Code raw(Parameter parameter, Map<WireParameter, List<String>> arguments) {
        List<String> names = arguments.get(parameter);
        return names == null ? beforeCall(parameter) : Code.of(names.get(0));
    }

    Code beforeCall(Parameter parameter) {
        Optional<Binding> bound = bindings.beforeCall(parameter);
        if (bound.isEmpty()) {
            return defaultOf(parameter);
        }
        return bound.get() instanceof Binding.Constant constant
                ? constant(parameter, constant)
                : Code.of("this.", parameter.label());
    }

    /** The list that was bound before and all that arguments add to it. */
    private Code list(Parameter parameter, Map<WireParameter, List<String>> arguments) {
        Code list = beforeCall(parameter);
        for (String argument : arguments.getOrDefault(parameter, List.of())) {
            list = call(parameter.label(), list, argument);
        }
        return list;
    }

    private static Code constant(Parameter parameter, Binding.Constant constant) {
        return switch (parameter.form()) {
            case MODE -> Code.of(Library.MODE, ".", constant.value());
            case PROMPT -> Code.of(Library.APPROVAL_PROMPT, ".", constant.value());
            case WHEN_TRUE, WHEN_FALSE -> Code.of(constant.value());
            case LIST -> Literals.texts(constant.values());
            case TEXT, PLAIN_TEXT, ADDRESS, ORIGIN -> Literals.text(constant.value());
        };
    }

    static Code defaultOf(Parameter parameter) {
        return switch (parameter.form()) {
            case MODE -> Code.of(Library.MODE, ".LIVE");
            case PROMPT -> Code.of(Library.APPROVAL_PROMPT, ".AUTO");
            case WHEN_TRUE -> Code.of("false");
            case WHEN_FALSE -> Code.of("true");
            case LIST -> Code.of(List.class, ".of()");
            case ORIGIN -> Code.of(Literals.quote(Origins.SMARTCAR));
            case TEXT, PLAIN_TEXT, ADDRESS -> Code.of("\"\"");
        };
    }

    /** The redirect URI as a String. */
    Code redirectText() {
        Code redirect = beforeCall(Parameter.REDIRECT_URI);
        boolean isUri = bindings.beforeCall(Parameter.REDIRECT_URI).orElse(null) instanceof Binding.Construction bound
                && bound.type().bare().equals(TypeRef.of(URI.class));
        return isUri ? Code.of(redirect, ".toString()") : redirect;
    }

    /** What an accessor returns: the constant, or what the constructor kept. */
    Code accessor(Accessor accessor) {
        Code value = beforeCall(accessor.parameter());
        boolean isConstant = bindings.isConstant(accessor.parameter());
        return switch (ValueType.of(accessor.method().returns()).orElseThrow()) {
            case URI -> isConstant ? Code.of(URI.class, ".create(", value, ")") : value;
            case STRING_ARRAY -> Code.of(value, ".toArray(new ", String.class, "[0])");
            case SET -> Code.of(Collections.class, ".unmodifiableSet(new ", LinkedHashSet.class, "<>(", value, "))");
            default -> value;
        };
    }
}
