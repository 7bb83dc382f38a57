package io.github.connectconfig.processor.generate;

import static io.github.connectconfig.processor.generate.Expressions.VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.BindingTime;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment.Slot;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Bodies of the fluent request. What requests do is in the library; a generated one says which setters there
 * are, what the URL begins with, and what setters find bound already.
 */
final class RequestBodies {
    private static final String FACTORY = "factory";

    private final FactoryShape shape;
    private final Bindings bindings;
    private final Expressions expressions;
    private final Code prefix;
    private final boolean readsPrefixOfFactory;
    private final Set<Parameter> slots = EnumSet.noneOf(Parameter.class);

    RequestBodies(
            FactoryShape shape, Bindings bindings, UrlTemplate template, Expressions expressions, UrlExpressions urls) {
        this.shape = shape;
        this.bindings = bindings;
        this.expressions = expressions;
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
            constructor.addParameter(
                    ClassName.get(shape.type().packageName(), shape.type().factoryName()), FACTORY);
        }
        return constructor
                .addParameter(String.class, state)
                .addCode(Code.of("$L$L", Code.statement("super($N, $L, $N)", VALUES, prefix, state), start())
                        .block())
                .build();
    }

    /** What setters may still override or add to. */
    private Code start() {
        List<Code> code = new ArrayList<>();
        if (slots.contains(Parameter.SINGLE_SELECT_VIN) && bindings.mayBeLive()) {
            code.add(visit("startInMode", mode()));
        }
        if (slots.contains(Parameter.MAKE) && isWritten(Parameter.MAKE)) {
            code.add(visit("startWithMake", encoded(Parameter.MAKE)));
        }
        if (slots.contains(Parameter.SINGLE_SELECT) && isWritten(Parameter.SINGLE_SELECT)) {
            code.add(visit("startWithSingleSelect", encoded(Parameter.SINGLE_SELECT)));
        }
        if (slots.contains(Parameter.SINGLE_SELECT_VIN) && !slots.contains(Parameter.SINGLE_SELECT)) {
            code.add(visit("startWithSingleSelectInPrefix", Code.of("")));
        }
        if (slots.contains(Parameter.FLAGS) && isWritten(Parameter.FLAGS)) {
            code.add(visit("startWithFlags", Code.of("$L, $L", checkedFlags(), encoded(Parameter.FLAGS))));
        }
        return Code.join(code, "");
    }

    private static Code visit(String method, Code arguments) {
        return Code.statement("visit.$N($L)", method, arguments);
    }

    private boolean isWritten(Parameter parameter) {
        return bindings.beforeCall(parameter).isPresent() && !bindings.isConstant(parameter, "false");
    }

    private Code mode() {
        return bindings.isBoundByAccessor(Parameter.MODE)
                ? Code.of("$N.$N", FACTORY, Parameter.MODE.label())
                : expressions.beforeCall(Parameter.MODE);
    }

    private Code checkedFlags() {
        return bindings.isBoundByAccessor(Parameter.FLAGS)
                ? Code.of("$N.$N", FACTORY, Parameter.FLAGS.label())
                : expressions.beforeCall(Parameter.FLAGS);
    }

    private Code encoded(Parameter parameter) {
        if (bindings.isBoundByAccessor(parameter)) {
            return Code.of("$N.$N", FACTORY, UrlExpressions.valueName(parameter));
        }
        Binding.Constant constant = bindings.constants().get(parameter);
        return Literals.text(QueryEncoder.encodeAll(parameter.label(), constant.values()));
    }

    /** Whether it reads fields of the factory: whatever accessors bound. */
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
                "return new $T($L$L)", RequestTypes.request(shape), knowsFactory() ? "this, " : "", state);
    }

    static Code setter(Parameter parameter, Code result) {
        String name = parameter.label();
        String bind = "bind" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Code.of("$L$L", visit(bind, Code.of("$N", name)), Code.statement("return $L", result));
    }
}
