package io.github.connectconfig.processor.generate;

import static io.github.connectconfig.processor.generate.Expressions.VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Time;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Bodies of the fluent request. It holds each value encoded, {@code ""} for one that is left out, and settles the
 * precedence of a VIN in its setters, so that {@code url()} only joins.
 */
final class RequestBodies {
    private static final String FACTORY = "factory";
    private static final String REQUEST = "request";

    private final FactoryShape shape;
    private final Bindings bindings;
    private final Expressions expressions;
    private final UrlCode urls;
    private final UrlTemplate template;
    private final List<Parameter> slots;

    RequestBodies(FactoryShape shape, Bindings bindings, UrlTemplate template, Expressions expressions, UrlCode urls) {
        this.shape = shape;
        this.bindings = bindings;
        this.expressions = expressions;
        this.urls = urls;
        this.template = template;
        this.slots = template.slots(Time.CALL).stream()
                .map(slot -> (Parameter) slot.parameter())
                .toList();
    }

    void addMembers(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (knowsFactory()) {
            TypeName factory =
                    ClassName.get(shape.type().packageName(), shape.type().factoryName());
            constructor.addParameter(factory, FACTORY);
            if (keepsFactory()) {
                type.addField(factory, FACTORY, Modifier.PRIVATE, Modifier.FINAL);
                constructor.addStatement("this.$N = $N", FACTORY, FACTORY);
            }
        }
        for (Parameter parameter : slots) {
            if (parameter == Parameter.FLAGS) {
                addFlags(type, constructor);
            }
            String field = parameter == Parameter.FLAGS ? UrlCode.valueName(parameter) : parameter.label();
            if (parameter == Parameter.STATE) {
                type.addField(String.class, field, Modifier.PRIVATE, Modifier.FINAL);
                constructor.addParameter(String.class, field).addStatement("this.$N = $N", field, field);
            } else if (bindings.isBoundByAccessor(parameter)) {
                type.addField(String.class, field, Modifier.PRIVATE);
                constructor.addStatement("this.$N = $N.$N", field, FACTORY, UrlCode.valueName(parameter));
            } else {
                type.addField(FieldSpec.builder(String.class, field, Modifier.PRIVATE)
                        .initializer(initial(parameter))
                        .build());
            }
        }
        type.addMethod(constructor.build());
    }

    private void addFlags(TypeSpec.Builder type, MethodSpec.Builder constructor) {
        FieldSpec.Builder list =
                FieldSpec.builder(TypeNames.of(ValueType.LIST.type()), Parameter.FLAGS.label(), Modifier.PRIVATE);
        if (bindings.isBoundByAccessor(Parameter.FLAGS)) {
            constructor.addStatement("this.$N = $N.$N", Parameter.FLAGS.label(), FACTORY, Parameter.FLAGS.label());
        } else {
            list.initializer(expressions.beforeCall(Parameter.FLAGS));
        }
        type.addField(list.build());
    }

    /** What a setter finds: a constant that it may still override or add to, encoded. */
    private CodeBlock initial(Parameter parameter) {
        boolean isWritten = bindings.beforeCall(parameter).isPresent() && !bindings.isConstant(parameter, "false");
        if (!isWritten) {
            return CodeBlock.of("$S", "");
        }
        Binding.Constant constant = bindings.constants().get(parameter);
        return Literals.text(QueryEncoder.encodeAll(parameter.label(), constant.values()));
    }

    /** Whether it reads fields of the factory: whatever accessors bound. */
    private boolean knowsFactory() {
        return keepsFactory() || slots.stream().anyMatch(bindings::isBoundByAccessor);
    }

    /** Whether URLs need the factory's fields, or setters have all of what accessors bound. */
    private boolean keepsFactory() {
        return !template.slots(Time.CONSTRUCTION).isEmpty();
    }

    CodeBlock newRequest(boolean withState) {
        CodeBlock state = withState
                ? expressions.encoded(Parameter.STATE, parameter -> List.of(parameter.label()))
                : CodeBlock.of("$S", "");
        return CodeBlock.builder()
                .addStatement("return new $T($L$L)", RequestTypes.whole(shape), knowsFactory() ? "this, " : "", state)
                .build();
    }

    CodeBlock setter(Parameter parameter) {
        String name = parameter.label();
        CodeBlock value = expressions.encoded(parameter, bound -> List.of(bound.label()));
        CodeBlock.Builder code = CodeBlock.builder();
        if (parameter == Parameter.FLAGS) {
            code.addStatement("this.$N = $L.$L(this.$N, $N)", name, VALUES, name, name, name);
            code.addStatement(
                    "this.$N = $T.encodeAll($S, this.$N)",
                    UrlCode.valueName(parameter),
                    QueryEncoder.class,
                    name,
                    name);
        } else if (FactoryShape.isOverriddenByVin(parameter) && slots.contains(Parameter.SINGLE_SELECT_VIN)) {
            String local = UrlCode.valueName(parameter);
            code.addStatement("$T $N = $L", String.class, local, value);
            code.beginControlFlow("if (this.$N.isEmpty())", Parameter.SINGLE_SELECT_VIN.label());
            code.addStatement("this.$N = $N", name, local);
            code.endControlFlow();
        } else {
            code.addStatement("this.$N = $L", name, value);
        }
        if (parameter == Parameter.SINGLE_SELECT_VIN) {
            addPrecedence(code);
        }
        return code.addStatement("return $L", RequestTypes.after(parameter, shape))
                .build();
    }

    /** A VIN brings single select with it and leaves the make no say. */
    private void addPrecedence(CodeBlock.Builder code) {
        if (slots.contains(Parameter.SINGLE_SELECT)) {
            code.addStatement("this.$N = $S", Parameter.SINGLE_SELECT.label(), "true");
        }
        if (slots.contains(Parameter.MAKE)) {
            code.addStatement("this.$N = $S", Parameter.MAKE.label(), "");
        }
    }

    CodeBlock url() {
        CodeBlock sum = urls.expression(
                template,
                false,
                "prefix",
                FACTORY,
                parameter -> CodeBlock.of(
                        "$N", parameter == Parameter.FLAGS ? UrlCode.valueName(parameter) : parameter.label()));
        return CodeBlock.builder().addStatement("return $L", sum).build();
    }

    void addNarrowedMembers(TypeSpec.Builder narrowed) {
        ClassName whole = RequestTypes.whole(shape);
        narrowed.addField(whole, REQUEST, Modifier.PRIVATE, Modifier.FINAL);
        narrowed.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(whole, REQUEST)
                .addStatement("this.$N = $N", REQUEST, REQUEST)
                .build());
    }

    static CodeBlock delegate(String call, boolean returnsThis) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (returnsThis) {
            code.addStatement("$N.$L", REQUEST, call).addStatement("return this");
        } else {
            code.addStatement("return $N.$L", REQUEST, call);
        }
        return code.build();
    }
}
