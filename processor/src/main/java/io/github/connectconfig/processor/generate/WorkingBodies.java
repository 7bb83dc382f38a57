package io.github.connectconfig.processor.generate;

import static io.github.connectconfig.processor.generate.Expressions.VALUES;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.FactoryPlan;
import io.github.connectconfig.processor.model.FactoryPlan.PlannedUrl;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.Library;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment.Slot;
import io.github.connectconfig.processor.model.UrlTemplate.Time;
import io.github.connectconfig.processor.model.WireParameter;
import io.github.connectconfig.runtime.ValueRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Bodies of the factory of a config without errors. */
final class WorkingBodies implements Bodies {
    private final FactoryShape shape;
    private final FactoryPlan plan;
    private final Bindings bindings;
    private final Expressions expressions;
    private final UrlCode urls;
    private final ConstructorBody constructor;
    private final Optional<RequestBodies> request;

    WorkingBodies(FactoryShape shape, FactoryPlan plan) {
        this.shape = shape;
        this.plan = plan;
        this.bindings = plan.bindings();
        this.expressions = new Expressions(bindings);
        this.constructor = new ConstructorBody(shape, plan, expressions);
        this.urls = new UrlCode(ConstructorBody.fieldNames());
        this.request = plan.request().isPresent()
                ? Optional.of(new RequestBodies(shape, bindings, plan.request().get(), expressions, urls))
                : Optional.empty();
    }

    @Override
    public void addFactoryFields(TypeSpec.Builder factory) {
        if (needsValues()) {
            factory.addField(FieldSpec.builder(
                            TypeNames.of(Library.VALUES), VALUES, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(values(plan.settings().silentAtRunTime()).block())
                    .build());
        }
        factory.addFields(constructor.fields());
        factory.addFields(urls.fields());
    }

    private boolean needsValues() {
        boolean needsValues = !shape.constructor().isEmpty();
        for (UrlTemplate template : plan.templates()) {
            needsValues |= !template.isConstant();
        }
        for (MethodSource method : shape.methods()) {
            needsValues |= !method.arguments().isEmpty();
        }
        return needsValues;
    }

    private static Code values(List<ValueRule> silent) {
        return silent.isEmpty()
                ? Code.of(Library.VALUES, ".all()")
                : Code.of(
                        Library.VALUES,
                        ".except(",
                        Code.join(
                                silent.stream()
                                        .map(rule -> Code.of(Library.VALUE_RULE, ".", rule))
                                        .toList(),
                                ", "),
                        ")");
    }

    /** To be called when the bodies of all methods are written, since they say what it has to keep. */
    @Override
    public Code constructor() {
        return Code.of(constructor.code(), urls.constructorEnd());
    }

    @Override
    public Code method(MethodSource method, List<String> names) {
        if (method.body() == MethodSource.Body.KOTLIN) {
            return kotlinBody(method, names);
        }
        for (Accessor accessor : bindings.accessors()) {
            if (accessor.method().is(method)) {
                return Code.statement("return ", expressions.accessor(accessor));
            }
        }
        PlannedUrl url = plan.url(method).orElseThrow();
        return urlMethod(url.method(), url.template(), names);
    }

    private static Code kotlinBody(MethodSource method, List<String> names) {
        List<Code> arguments = new ArrayList<>(List.of(Code.of("this")));
        for (String name : names) {
            arguments.add(Code.of(name));
        }
        boolean isVoid = method.returns().equals(TypeRef.of(void.class));
        return Code.statement(
                isVoid ? "" : "return ",
                method.declaration().type(),
                ".DefaultImpls.",
                method.name(),
                "(",
                Code.join(arguments, ", "),
                ")");
    }

    private Code urlMethod(UrlMethod url, UrlTemplate template, List<String> names) {
        Map<WireParameter, List<String>> arguments = arguments(url, names);
        Names locals = new Names(names);
        List<Code> code = new ArrayList<>();
        Map<WireParameter, Code> values = new LinkedHashMap<>();
        for (Slot slot : template.slots(Time.CALL)) {
            Code value = expressions.encoded(slot.parameter(), arguments);
            if (slot.isOptional()) {
                // Its name is left out with it, so it is looked at twice. Optional values are checked first.
                String local = locals.next(slot.parameter().label() + "Value");
                code.add(Code.statement(String.class, " ", local, " = ", value));
                value = Code.of(local);
            }
            values.put(slot.parameter(), value);
        }
        // What a VIN overrides is not written, but no less checked.
        if (url.binds(Parameter.MAKE) && !values.containsKey(Parameter.MAKE)) {
            code.add(Code.statement(expressions.encoded(Parameter.MAKE, arguments)));
        }
        boolean asUri = !url.method().returns().bare().equals(TypeRef.of(String.class));
        String name = template.isConstant() || template.slots(Time.CALL).isEmpty()
                ? url.method().name() + "Url"
                : url.method().name() + "Prefix";
        code.add(Code.statement("return ", urls.expression(template, asUri, name, values)));
        return Code.join(code, "");
    }

    /** The names of the arguments that bind each parameter, several for a list. */
    private static Map<WireParameter, List<String>> arguments(UrlMethod url, List<String> names) {
        Map<WireParameter, List<String>> arguments = new HashMap<>();
        for (int index = 0; index < names.size(); index++) {
            WireParameter parameter = url.arguments().get(index).orElseThrow();
            arguments.putIfAbsent(parameter, new ArrayList<>());
            arguments.get(parameter).add(names.get(index));
        }
        return arguments;
    }

    @Override
    public MethodSpec requestConstructor() {
        return request().constructor();
    }

    @Override
    public Code newRequest(boolean withState) {
        return request().newRequest(withState);
    }

    @Override
    public Code setter(Parameter parameter, Code result) {
        return RequestBodies.setter(parameter, result);
    }

    private RequestBodies request() {
        return request.orElseThrow();
    }
}
