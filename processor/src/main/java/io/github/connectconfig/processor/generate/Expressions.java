package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.processor.model.WireParameter;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.QueryEncoder;
import java.net.URI;
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
    CodeBlock encoded(WireParameter wireParameter, Map<WireParameter, List<String>> arguments) {
        if (!(wireParameter instanceof Parameter parameter)) {
            String argument = arguments.get(wireParameter).get(0);
            return CodeBlock.of("$L.text($S, $N)", VALUES, wireParameter.label(), argument);
        }
        return switch (parameter.form()) {
            case LIST ->
                CodeBlock.of("$T.encodeAll($S, $L)", QueryEncoder.class, parameter.label(), list(parameter, arguments));
            case PLAIN_TEXT -> CodeBlock.of("$L.text($S, $L)", VALUES, parameter.label(), raw(parameter, arguments));
            case WHEN_FALSE ->
                CodeBlock.of(
                        "$L.$L($L, $L)",
                        VALUES,
                        parameter.label(),
                        raw(parameter, arguments),
                        raw(Parameter.MODE, arguments));
            default -> CodeBlock.of("$L.$L($L)", VALUES, parameter.label(), raw(parameter, arguments));
        };
    }

    /** The value as the user gave it: an argument, else what was bound before, else the default. */
    private CodeBlock raw(Parameter parameter, Map<WireParameter, List<String>> arguments) {
        List<String> names = arguments.get(parameter);
        return names == null ? beforeCall(parameter) : CodeBlock.of("$N", names.get(0));
    }

    CodeBlock beforeCall(Parameter parameter) {
        Optional<Binding> bound = bindings.beforeCall(parameter);
        if (bound.isEmpty()) {
            return defaultOf(parameter);
        }
        return bound.get() instanceof Binding.Constant constant
                ? constant(parameter, constant)
                : CodeBlock.of("this.$N", parameter.label());
    }

    /** The list that was bound before and all that arguments add to it. */
    private CodeBlock list(Parameter parameter, Map<WireParameter, List<String>> arguments) {
        CodeBlock list = beforeCall(parameter);
        for (String argument : arguments.getOrDefault(parameter, List.of())) {
            list = CodeBlock.of("$L.$L($L, $N)", VALUES, parameter.label(), list, argument);
        }
        return list;
    }

    private static CodeBlock constant(Parameter parameter, Binding.Constant constant) {
        return switch (parameter.form()) {
            case MODE -> CodeBlock.of("$T.$L", Mode.class, constant.value());
            case PROMPT -> CodeBlock.of("$T.$L", ApprovalPrompt.class, constant.value());
            case WHEN_TRUE, WHEN_FALSE -> CodeBlock.of("$L", constant.value());
            case LIST -> Literals.texts(constant.values());
            case TEXT, PLAIN_TEXT, ADDRESS, ORIGIN -> Literals.text(constant.value());
        };
    }

    static CodeBlock defaultOf(Parameter parameter) {
        return switch (parameter.form()) {
            case MODE -> CodeBlock.of("$T.$L", Mode.class, Mode.LIVE);
            case PROMPT -> CodeBlock.of("$T.$L", ApprovalPrompt.class, ApprovalPrompt.AUTO);
            case WHEN_TRUE -> CodeBlock.of("false");
            case WHEN_FALSE -> CodeBlock.of("true");
            case LIST -> CodeBlock.of("$T.of()", List.class);
            case ORIGIN -> CodeBlock.of("$S", Origins.SMARTCAR);
            case TEXT, PLAIN_TEXT, ADDRESS -> CodeBlock.of("$S", "");
        };
    }

    /** The redirect URI as a String. */
    CodeBlock redirectText() {
        CodeBlock redirect = beforeCall(Parameter.REDIRECT_URI);
        boolean isUri = bindings.beforeCall(Parameter.REDIRECT_URI).orElse(null) instanceof Binding.Construction bound
                && bound.type().equals(TypeRef.of(URI.class));
        return isUri ? CodeBlock.of("$L.toString()", redirect) : redirect;
    }

    /** What an accessor returns: the constant, or what the constructor kept. */
    CodeBlock accessor(Accessor accessor) {
        CodeBlock value = beforeCall(accessor.parameter());
        boolean isConstant = bindings.isConstant(accessor.parameter());
        return switch (ValueType.of(accessor.method().returns()).orElseThrow()) {
            case URI -> isConstant ? CodeBlock.of("$T.create($L)", URI.class, value) : value;
            case STRING_ARRAY -> CodeBlock.of("$L.toArray(new $T[0])", value, String.class);
            case SET -> CodeBlock.of("$T.unmodifiableSet(new $T<>($L))", Collections.class, LinkedHashSet.class, value);
            default -> value;
        };
    }
}
