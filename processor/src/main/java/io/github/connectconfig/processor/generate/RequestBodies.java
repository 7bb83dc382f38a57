package io.github.connectconfig.processor.generate;

import static io.github.connectconfig.processor.generate.Expressions.VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment.Slot;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the bodies of the fluent request. The library contains the logic. A generated request declares its setters,
 * the start of the URL, and the values that setters can override or extend.
 */
final class RequestBodies {
    private static final String FACTORY = "factory";

    private final FactoryDescriptor shape;
    private final Bindings bindings;
    private final Expressions expressions;
    private final TypeNames names;
    private final Code prefix;
    private final boolean readsPrefixOfFactory;
    private final Set<Parameter> slots = EnumSet.noneOf(Parameter.class);

    RequestBodies(
            FactoryDescriptor shape,
            Bindings bindings,
            UrlTemplate template,
            Expressions expressions,
            UrlExpressions urls,
            TypeNames names) {
        this.shape = shape;
        this.bindings = bindings;
        this.expressions = expressions;
        this.names = names;
        this.prefix = urls.prefix(template, FACTORY);
        this.readsPrefixOfFactory = !template.slots(BindingTime.CONSTRUCTION).isEmpty();
        for (Slot slot : template.slots(BindingTime.CALL)) {
            slots.add((Parameter) slot.parameter());
        }
    }

    MethodSpec constructor() {
        String state = Parameter.STATE.label();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (knowsFactory()) {
            constructor.addParameter(ClassName.get("", shape.type().factoryName()), FACTORY);
        }
        return constructor
                .addParameter(names.of(String.class), state)
                .addCode(Code.of("$L$L", Code.statement("super($N, $L, $N)", VALUES, prefix, state), start())
                        .block(names))
                .build();
    }

    /** Binds the values that setters may still override or extend. */
    private Code start() {
        List<Code> code = new ArrayList<>();
        for (Parameter parameter : slots) {
            if (isWritten(parameter)) {
                code.add(Code.statement(
                        "bind($T.$L, $L)", LibraryTypes.PARAMETER, parameter.name(), encoded(parameter)));
            }
        }
        return Code.join(code, "");
    }

    private boolean isWritten(Parameter parameter) {
        return bindings.beforeCall(parameter).isPresent() && !bindings.isConstant(parameter, "false");
    }

    private Code encoded(Parameter parameter) {
        Binding.Constant constant = bindings.constants().get(parameter);
        return constant == null
                ? Code.of("$N.$N", FACTORY, UrlExpressions.valueName(parameter))
                : Literals.text(QueryEncoder.encodeAll(parameter.label(), constant.values()));
    }

    /** Returns true if the request reads fields of the factory, which hold accessor values. */
    private boolean knowsFactory() {
        boolean reads = readsPrefixOfFactory;
        for (Parameter slot : slots) {
            reads |= bindings.isBoundByAccessor(slot);
        }
        return reads;
    }

    Code newRequest(boolean withState) {
        Code state = withState
                ? expressions.encoded(
                        Parameter.STATE, Map.of(Parameter.STATE, List.of(Code.of("$N", Parameter.STATE.label()))))
                : Code.of("$S", "");
        return Code.statement(
                "return new $N($L$L)", RequestTypes.WHOLE.simpleName(), knowsFactory() ? "this, " : "", state);
    }
}
