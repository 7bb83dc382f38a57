package io.github.connectconfig.processor.generate;

import static io.github.connectconfig.processor.generate.Expressions.VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment.Slot;
import io.github.connectconfig.processor.model.UrlTemplate.Time;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.Visit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Bodies of the fluent request. What requests do is in {@link Visit}; a generated one says which setters there
 * are, what the URL begins with, and what setters find bound already.
 */
final class RequestBodies {
    private static final String FACTORY = "factory";

    private final FactoryShape shape;
    private final Bindings bindings;
    private final Expressions expressions;
    private final CodeBlock prefix;
    private final boolean readsPrefixOfFactory;
    private final Set<Parameter> slots = EnumSet.noneOf(Parameter.class);

    RequestBodies(FactoryShape shape, Bindings bindings, UrlTemplate template, Expressions expressions, UrlCode urls) {
        this.shape = shape;
        this.bindings = bindings;
        this.expressions = expressions;
        this.prefix = urls.prefix(template, "prefix", FACTORY);
        this.readsPrefixOfFactory = !template.slots(Time.CONSTRUCTION).isEmpty();
        for (Slot slot : template.slots(Time.CALL)) {
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
                .addStatement("super(new $T($L, $L, $N))", Visit.class, VALUES, prefix, state)
                .addCode(start())
                .build();
    }

    /** What setters may still override or add to. */
    private CodeBlock start() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (slots.contains(Parameter.MAKE) && isWritten(Parameter.MAKE)) {
            code.addStatement("$L.startWithMake($L)", RequestTypes.VISIT, encoded(Parameter.MAKE));
        }
        if (slots.contains(Parameter.SINGLE_SELECT) && isWritten(Parameter.SINGLE_SELECT)) {
            code.addStatement("$L.startWithSingleSelect($L)", RequestTypes.VISIT, encoded(Parameter.SINGLE_SELECT));
        }
        if (slots.contains(Parameter.SINGLE_SELECT_VIN) && !slots.contains(Parameter.SINGLE_SELECT)) {
            code.addStatement("$L.startWithSingleSelectInPrefix()", RequestTypes.VISIT);
        }
        if (slots.contains(Parameter.FLAGS) && isWritten(Parameter.FLAGS)) {
            code.addStatement(
                    "$L.startWithFlags($L, $L)", RequestTypes.VISIT, checkedFlags(), encoded(Parameter.FLAGS));
        }
        return code.build();
    }

    private boolean isWritten(Parameter parameter) {
        return bindings.beforeCall(parameter).isPresent() && !bindings.isConstant(parameter, "false");
    }

    private CodeBlock checkedFlags() {
        return bindings.isBoundByAccessor(Parameter.FLAGS)
                ? CodeBlock.of("$N.$N", FACTORY, Parameter.FLAGS.label())
                : expressions.beforeCall(Parameter.FLAGS);
    }

    private CodeBlock encoded(Parameter parameter) {
        if (bindings.isBoundByAccessor(parameter)) {
            return CodeBlock.of("$N.$N", FACTORY, UrlCode.valueName(parameter));
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

    CodeBlock newRequest(boolean withState) {
        CodeBlock state = withState
                ? expressions.encoded(Parameter.STATE, Map.of(Parameter.STATE, List.of(Parameter.STATE.label())))
                : CodeBlock.of("$S", "");
        return CodeBlock.builder()
                .addStatement("return new $T($L$L)", RequestTypes.request(shape), knowsFactory() ? "this, " : "", state)
                .build();
    }

    static CodeBlock setter(Parameter parameter, CodeBlock result) {
        String name = parameter.label();
        return CodeBlock.builder()
                .addStatement(
                        "$L.bind$L($N)",
                        RequestTypes.VISIT,
                        Character.toUpperCase(name.charAt(0)) + name.substring(1),
                        name)
                .addStatement("return $L", result)
                .build();
    }
}
