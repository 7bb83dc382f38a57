package io.github.connectconfig.processor.generate;

import static io.github.connectconfig.processor.generate.Expressions.VALUES;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.FactoryUrls;
import io.github.connectconfig.processor.model.FactoryUrls.PlannedUrl;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment.Slot;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the bodies for a config without errors. */
final class UrlMethodBodies implements MethodBodies {
    private final FactoryDescriptor shape;
    private final FactoryUrls plan;
    private final TypeNames names;
    private final Bindings bindings;
    private final Expressions expressions;
    private final UrlFields fields;
    private final UrlExpressions urls;
    private final ConstructorBody constructor;
    private final Optional<RequestBodies> request;

    UrlMethodBodies(FactoryDescriptor shape, FactoryUrls plan, TypeNames names) {
        this.shape = shape;
        this.plan = plan;
        this.names = names;
        this.bindings = plan.bindings();
        this.expressions = new Expressions(bindings);
        this.constructor = new ConstructorBody(shape, plan, expressions, names);
        this.fields = new UrlFields(names);
        planFields();
        this.urls = new UrlExpressions(fields);
        this.request = plan.request().isPresent()
                ? Optional.of(new RequestBodies(shape, bindings, plan.request().get(), expressions, urls, names))
                : Optional.empty();
    }

    private void planFields() {
        for (PlannedUrl url : plan.urls()) {
            String kind = url.template().isKnownBeforeCall() ? "Url" : "Prefix";
            fields.plan(
                    url.template(), isUri(url.method()), url.method().method().name() + kind);
        }
        if (plan.request().isPresent()) {
            fields.plan(plan.request().get(), false, "prefix");
        }
    }

    private static boolean isUri(UrlMethod url) {
        return !url.method().returns().bare().equals(TypeRef.of(String.class));
    }

    @Override
    public List<FieldSpec> fields() {
        List<FieldSpec> all = new ArrayList<>();
        if (needsValues()) {
            all.add(FieldSpec.builder(
                            names.of(LibraryTypes.VALUES), VALUES, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(values(plan.settings().unenforcedAtRunTime()).block(names))
                    .build());
        }
        all.addAll(constructor.fields());
        all.addAll(fields.specs());
        return all;
    }

    @Override
    public List<MethodSpec> moreConstructors() {
        return List.of();
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

    private static Code values(List<ValueRule> unenforced) {
        List<Code> rules = new ArrayList<>();
        for (ValueRule rule : unenforced) {
            rules.add(Code.of("$T.$N", LibraryTypes.VALUE_RULE, rule.name()));
        }
        return rules.isEmpty()
                ? Code.of("$T.all()", LibraryTypes.VALUES)
                : Code.of("$T.except($L)", LibraryTypes.VALUES, Code.join(rules, ", "));
    }

    @Override
    public Code constructor() {
        return Code.of("$L$L", constructor.code(), fields.assignments());
    }

    @Override
    public Code method(MethodSource method, List<String> names) {
        if (method.body() == MethodSource.Body.KOTLIN) {
            return kotlinBody(method, names);
        }
        for (Accessor accessor : bindings.accessors()) {
            if (accessor.method().is(method)) {
                return Code.statement("return $L", expressions.accessor(accessor));
            }
        }
        PlannedUrl url = plan.url(method).orElseThrow();
        return urlMethod(url.method(), url.template(), names);
    }

    private static Code kotlinBody(MethodSource method, List<String> names) {
        List<Code> arguments = new ArrayList<>(List.of(Code.of("this")));
        for (String name : names) {
            arguments.add(Code.of("$N", name));
        }
        boolean isVoid = method.returns().equals(TypeRef.of(void.class));
        return Code.statement(
                "$L$T.DefaultImpls.$N($L)",
                isVoid ? "" : "return ",
                method.declaration().type(),
                method.name(),
                Code.join(arguments, ", "));
    }

    private Code urlMethod(UrlMethod url, UrlTemplate template, List<String> names) {
        Map<WireParameter, List<Code>> arguments = arguments(url, names);
        Expressions atEndpoint = new Expressions(bindings.at(url.endpoint()));
        UniqueNames locals = new UniqueNames(names);
        List<Code> code = new ArrayList<>();
        Map<WireParameter, Code> values = new LinkedHashMap<>();
        for (Slot slot : template.slots(BindingTime.CALL)) {
            Code value = atEndpoint.encoded(slot.parameter(), arguments);
            if (slot.isOptional()) {
                // The value is used twice, because its name is written only with it. So optional values are checked
                // first.
                String local = locals.next(slot.parameter().label() + "Value");
                code.add(Code.statement("$T $N = $L", String.class, local, value));
                value = Code.of("$N", local);
            }
            values.put(slot.parameter(), value);
        }
        if (url.isPermissionUpdate()) {
            code.add(Code.statement(Expressions.call("requireMake", atEndpoint.raw(Parameter.MAKE, arguments))));
        }
        if (mayMeetSimulatedVin(url)) {
            code.add(Code.statement(Expressions.call(
                    "requireVinFitsMode",
                    atEndpoint.raw(Parameter.SINGLE_SELECT_VIN, arguments),
                    atEndpoint.raw(Parameter.MODE, arguments))));
        }
        for (Parameter parameter : Parameter.values()) {
            // An overridden value is not written, but it is checked.
            if (parameter.form() == Parameter.Form.TEXT && url.binds(parameter) && !values.containsKey(parameter)) {
                code.add(Code.statement("$L", atEndpoint.encoded(parameter, arguments)));
            }
        }
        code.add(Code.statement("return $L", urls.url(template, isUri(url), values)));
        return Code.join(code, "");
    }

    /** Returns true if it is known only at the call whether the VIN of a URL fits the mode. */
    private boolean mayMeetSimulatedVin(UrlMethod url) {
        Bindings atEndpoint = bindings.at(url.endpoint());
        boolean hasVin = atEndpoint.time(Parameter.SINGLE_SELECT_VIN, url).isPresent();
        boolean isCheckedByConstructor =
                !url.binds(Parameter.SINGLE_SELECT_VIN) && !bindings.isBoundByCall(Parameter.MODE);
        return hasVin && !isCheckedByConstructor && bindings.mayBeLive();
    }

    /** Returns the arguments that bind each parameter; a list may have several. */
    private static Map<WireParameter, List<Code>> arguments(UrlMethod url, List<String> names) {
        Map<WireParameter, List<Code>> arguments = new HashMap<>();
        for (int index = 0; index < names.size(); index++) {
            WireParameter parameter = url.arguments().get(index).orElseThrow();
            arguments.putIfAbsent(parameter, new ArrayList<>());
            ArgumentSource argument = url.method().arguments().get(index);
            arguments.get(parameter).add(Nullness.spared(names.get(index), argument, parameter));
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
    public Code restrict(Parameter by, String restricted) {
        return Code.statement("return new $N(this).$N($N)", restricted, by.label(), by.label());
    }

    private RequestBodies request() {
        return request.orElseThrow();
    }
}
