package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.FactoryDescriptor.ConstructorArgument;
import io.github.connectconfig.processor.model.FactoryUrls;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment.Slot;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Unset;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the constructor, which stores, checks and encodes the accessor values once. */
final class ConstructorBody {
    private final FactoryDescriptor shape;
    private final Bindings bindings;
    private final Expressions expressions;
    private final TypeNames names;
    /** The parameters that the constructor writes into URLs. */
    private final Set<WireParameter> read = new HashSet<>();
    /** The parameters that a request reads at each call. */
    private final Set<WireParameter> readAgain = new HashSet<>();

    ConstructorBody(FactoryDescriptor shape, FactoryUrls plan, Expressions expressions, TypeNames names) {
        this.shape = shape;
        this.bindings = plan.bindings();
        this.expressions = expressions;
        this.names = names;
        for (UrlTemplate template : plan.templates()) {
            for (Slot slot : template.slots(BindingTime.CONSTRUCTION)) {
                read.add(slot.parameter());
            }
        }
        if (plan.request().isPresent()) {
            for (Slot slot : plan.request().get().slots(BindingTime.CALL)) {
                if (slot.parameter() instanceof Parameter parameter && bindings.isBoundByAccessor(parameter)) {
                    readAgain.add(parameter);
                }
            }
        }
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        for (ConstructorArgument argument : shape.constructor()) {
            fields.add(FieldSpec.builder(
                            fieldType(argument), argument.parameter().label(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        for (Parameter parameter : Parameter.values()) {
            if (readAgain.contains(parameter)) {
                fields.add(FieldSpec.builder(
                                names.of(String.class),
                                UrlExpressions.valueName(parameter),
                                Modifier.PRIVATE,
                                Modifier.FINAL)
                        .build());
            }
        }
        return fields;
    }

    private TypeName fieldType(ConstructorArgument argument) {
        if (argument.parameter().isList()) {
            return names.of(ValueType.LIST.type());
        }
        return names.of(
                argument.parameter().isBoolean()
                        ? ValueType.BOOLEAN.type()
                        : argument.type().bare());
    }

    Code code() {
        List<Code> code = new ArrayList<>();
        for (ConstructorArgument argument : shape.constructor()) {
            code.add(Code.statement("this.$N = $L", argument.parameter().label(), kept(argument)));
        }
        addVinCheck(code);
        for (Parameter parameter : Parameter.values()) {
            addValue(parameter, code);
        }
        for (WireParameter derived : read) {
            if (!(derived instanceof Parameter)) {
                code.add(local(derived));
            }
        }
        Parameter id = bindings.applicationId();
        if (bindings.isBoundByAccessor(id)) {
            code.add(Code.statement(
                    Expressions.call("requireAccepted" + id.capitalizedLabel(), expressions.beforeCall(id))));
        }
        addRedirectCheck(code);
        return Code.join(code, "");
    }

    /** Returns the value to store: null becomes the default, where it is allowed; a list is copied. */
    private static Code kept(ConstructorArgument argument) {
        Parameter parameter = argument.parameter();
        String name = parameter.label();
        Code value = parameter.mayBeNull() ? Nullness.spared(argument) : given(name);
        return switch (parameter.form()) {
            case LIST -> Expressions.call(name, Code.of("$T.of()", List.class), value);
            case ORIGIN -> Expressions.call(name, value);
            case TEXT, PLAIN_TEXT, ADDRESS, ENUM, BOOLEAN, PAIRS -> parameter.mayBeNull() ? orDefault(argument) : value;
        };
    }

    private static Code orDefault(ConstructorArgument argument) {
        Parameter parameter = argument.parameter();
        return argument.type().equals(TypeRef.of(boolean.class))
                ? Code.of("$N", parameter.label())
                : Code.of(
                        "$T.requireNonNullElse($N, $L)",
                        Objects.class,
                        parameter.label(),
                        Expressions.defaultOf(parameter));
    }

    private static Code given(String name) {
        return Code.of("$T.requireNonNull($N, $S)", Objects.class, name, Unset.isNull(name));
    }

    private void addValue(Parameter parameter, List<Code> code) {
        if (readAgain.contains(parameter)) {
            code.add(Code.statement("this.$N = $L", UrlExpressions.valueName(parameter), encoded(parameter)));
        } else if (read.contains(parameter)) {
            code.add(local(parameter));
        } else if (parameter.form() == Parameter.Form.TEXT && bindings.isBoundByAccessor(parameter)) {
            // A VIN overrides it, so no URL contains it. It is checked all the same.
            code.add(Code.statement("$L", encoded(parameter)));
        }
    }

    private Code local(WireParameter parameter) {
        return Code.statement("$T $N = $L", String.class, UrlExpressions.valueName(parameter), encoded(parameter));
    }

    private Code encoded(WireParameter parameter) {
        return parameter == Parameter.ORIGIN
                ? expressions.beforeCall(Parameter.ORIGIN)
                : expressions.encoded(parameter, Map.of());
    }

    private void addVinCheck(List<Code> code) {
        if (isKnownAtConstruction(Set.of(Parameter.SINGLE_SELECT_VIN), Set.of(Parameter.MODE))) {
            code.add(Code.statement(Expressions.call(
                    "requireVinFitsMode",
                    expressions.beforeCall(Parameter.SINGLE_SELECT_VIN),
                    expressions.beforeCall(Parameter.MODE))));
        }
    }

    private void addRedirectCheck(List<Code> code) {
        Parameter id = bindings.applicationId();
        Set<Parameter> optional = bindings.isBoundByCall(id) ? Set.of(Parameter.ORIGIN) : Set.of(id, Parameter.ORIGIN);
        if (isKnownAtConstruction(Set.of(Parameter.REDIRECT_URI), optional)) {
            code.add(Code.statement(Expressions.call(
                    "requireAcceptedRedirectUri",
                    expressions.redirectText(),
                    expressions.beforeCall(id),
                    expressions.beforeCall(Parameter.ORIGIN))));
        }
    }

    /**
     * Returns true if a rule that needs several parameters can be checked in the constructor: all are known there, and
     * at least one comes from an accessor.
     */
    private boolean isKnownAtConstruction(Set<Parameter> required, Set<Parameter> optional) {
        boolean bound = true;
        for (Parameter parameter : required) {
            bound &= bindings.beforeCall(parameter).isPresent();
        }
        Set<Parameter> all = EnumSet.copyOf(required);
        all.addAll(optional);
        boolean byAccessor = false;
        boolean byCall = false;
        for (Parameter parameter : all) {
            byAccessor |= bindings.isBoundByAccessor(parameter);
            byCall |= bindings.isBoundByCall(parameter);
        }
        return bound && byAccessor && !byCall;
    }
}
