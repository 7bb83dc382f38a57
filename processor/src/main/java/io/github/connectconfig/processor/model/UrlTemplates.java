package io.github.connectconfig.processor.model;

import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.DecisionTime;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.ReauthenticationResponse;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.VinPrecedence;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Builds URL templates. Each parameter is in the group of the latest time at which a part of its value becomes known.
 */
public final class UrlTemplates {
    private final Bindings bindings;
    private final Endpoint endpoint;
    private final Settings settings;
    private final Set<WireParameter> atCall;
    private final boolean isRequest;

    private UrlTemplates(
            Bindings bindings, Endpoint endpoint, Settings settings, Set<WireParameter> atCall, boolean isRequest) {
        this.bindings = bindings.at(endpoint);
        this.endpoint = endpoint;
        this.settings = settings;
        this.atCall = atCall;
        this.isRequest = isRequest;
    }

    /** Returns the template of a URL method. */
    public static UrlTemplate of(Bindings bindings, Settings settings, UrlMethod method) {
        Set<WireParameter> atCall = new LinkedHashSet<>();
        for (Optional<WireParameter> argument : method.arguments()) {
            if (argument.isPresent()) {
                atCall.add(argument.get());
            }
        }
        return new UrlTemplates(bindings, method.endpoint(), settings, atCall, false).template();
    }

    /** Returns the template of the fluent request. Every setter is optional. */
    public static UrlTemplate of(Bindings bindings, Settings settings, List<Parameter> setters) {
        Set<WireParameter> atCall = new LinkedHashSet<>(setters);
        atCall.add(Parameter.STATE);
        return new UrlTemplates(bindings, Endpoint.AUTHORIZE, settings, atCall, true).template();
    }

    /** One parameter of the query: its value if known, else a slot. */
    private record Part(WireParameter parameter, BindingTime time, Optional<String> value, boolean isOptional) {
        static Part literal(WireParameter parameter, BindingTime group, String value) {
            return new Part(parameter, group, Optional.of(value), false);
        }

        static Part slot(WireParameter parameter, BindingTime time, boolean isOptional) {
            return new Part(parameter, time, Optional.empty(), isOptional);
        }
    }

    private static List<Part> group(Map<BindingTime, List<Part>> groups, BindingTime time) {
        return Objects.requireNonNull(groups.get(time));
    }

    private UrlTemplate template() {
        Map<BindingTime, List<Part>> groups = new EnumMap<>(BindingTime.class);
        for (BindingTime time : BindingTime.values()) {
            groups.put(time, new ArrayList<>());
        }
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isInQuery() && endpoint.knows(parameter)) {
                Optional<Part> part = part(parameter);
                if (part.isPresent()) {
                    group(groups, part.get().time()).add(part.get());
                }
            } else if (parameter.form() == Parameter.Form.PAIRS) {
                addNewerConstants(group(groups, BindingTime.COMPILE));
            }
        }
        for (WireParameter parameter : atCall) {
            if (parameter instanceof WireParameter.Custom) {
                group(groups, BindingTime.CALL).add(Part.slot(parameter, BindingTime.CALL, true));
            }
        }
        UrlTemplate.Builder template = new UrlTemplate.Builder();
        writeOrigin(template);
        String separator = "";
        for (List<Part> group : groups.values()) {
            for (Part part : group) {
                write(part, separator, template);
                separator = "&";
            }
        }
        return template.build();
    }

    private void addNewerConstants(List<Part> parts) {
        for (NewerConstant constant : bindings.newerConstants()) {
            String name = QueryEncoder.encode(Parameter.PARAMETERS.label(), constant.name());
            String value = QueryEncoder.encode(Parameter.PARAMETERS.label(), constant.value());
            parts.add(Part.literal(new WireParameter.Custom(name), BindingTime.COMPILE, value));
        }
    }

    private void writeOrigin(UrlTemplate.Builder template) {
        Optional<BindingTime> time = time(Parameter.ORIGIN);
        if (time.isPresent() && time.get() != BindingTime.COMPILE) {
            template.slot(Parameter.ORIGIN, time.get(), "");
        } else {
            Optional<Binding.Constant> origin = constant(Parameter.ORIGIN);
            template.literal(origin.isPresent() ? origin.get().value() : Origins.SMARTCAR);
        }
        template.literal(endpoint.path());
    }

    private void write(Part part, String separator, UrlTemplate.Builder template) {
        String head = separator + settings.wireName(part.parameter()) + "=";
        if (part.value().isPresent()) {
            template.literal(head + part.value().get());
        } else if (part.isOptional()) {
            template.slot(part.parameter(), part.time(), head);
        } else {
            template.literal(head).slot(part.parameter(), part.time(), "");
        }
    }

    private Optional<Part> part(Parameter parameter) {
        Optional<BindingTime> vin = time(Parameter.SINGLE_SELECT_VIN);
        boolean isTrue = bindings.isConstant(parameter, "true");
        return switch (VinPrecedence.of(parameter, time(parameter), isTrue, vin, isRequest)) {
            case AS_BOUND -> partAsBound(parameter);
            case DROPPED -> Optional.empty();
            case IMPLIED -> Optional.of(Part.literal(parameter, vin.orElseThrow(), "true"));
            case AT_CALL -> Optional.of(Part.slot(parameter, BindingTime.CALL, true));
        };
    }

    private Optional<Part> partAsBound(Parameter parameter) {
        Optional<BindingTime> bound = time(parameter);
        if (parameter == Parameter.RESPONSE_TYPE && endpoint == Endpoint.REAUTHENTICATE) {
            return Optional.of(reauthenticationResponse(bound.orElse(BindingTime.COMPILE)));
        }
        if (bound.isPresent() && bound.get() != BindingTime.COMPILE) {
            return Optional.of(Part.slot(parameter, bound.get(), mayBeLeftOut(parameter, bound.get())));
        }
        Optional<String> value =
                bound.isPresent() ? written(parameter, constant(parameter).orElseThrow()) : parameter.writtenUnbound();
        return value.isPresent()
                ? Optional.of(Part.literal(parameter, BindingTime.COMPILE, value.get()))
                : Optional.empty();
    }

    private Part reauthenticationResponse(BindingTime time) {
        ReauthenticationResponse response = ReauthenticationResponse.INSTANCE;
        Optional<Binding.Constant> constant = constant(Parameter.RESPONSE_TYPE);
        String value = constant.isPresent() ? constant.get().value() : Parameter.RESPONSE_TYPE.defaultValue();
        return time == BindingTime.COMPILE
                ? Part.literal(response, time, response.written(value))
                : Part.slot(response, time, false);
    }

    /** Returns the encoded value of a constant. Empty for a default that is not written. */
    private static Optional<String> written(Parameter parameter, Binding.Constant constant) {
        return switch (parameter.form()) {
            case TEXT, PLAIN_TEXT, ADDRESS, ORIGIN ->
                Optional.of(QueryEncoder.encode(parameter.label(), constant.value()));
            case LIST, PAIRS -> Optional.of(QueryEncoder.encodeAll(parameter.label(), constant.values()));
            case ENUM, BOOLEAN -> parameter.written(constant.value());
        };
    }

    /** Returns true if a value may be absent from the URL: its setter is not called, or the given value is empty. */
    private boolean mayBeLeftOut(Parameter parameter, BindingTime time) {
        if (isRequest && time == BindingTime.CALL) {
            return true;
        }
        Optional<ValueRule> rule = parameter.absence().rule();
        boolean mayBeEmpty = rule.isPresent() ? !settings.isError(Rule.of(rule.get())) : parameter.mayBeNull();
        return mayBeEmpty && !(parameter.isList() && bindings.isConstant(parameter));
    }

    private Optional<Binding.Constant> constant(Parameter parameter) {
        return Optional.ofNullable(bindings.constants().get(parameter));
    }

    /** Returns when it is known how a parameter is written. Empty if nothing binds it. */
    private Optional<BindingTime> time(Parameter parameter) {
        List<BindingTime> others = new ArrayList<>();
        for (Parameter other : parameter.decidedWith()) {
            Optional<BindingTime> bound = bound(other);
            if (bound.isPresent()) {
                others.add(bound.get());
            }
        }
        return DecisionTime.of(bound(parameter), bindings.isConstant(parameter, parameter.defaultValue()), others);
    }

    private Optional<BindingTime> bound(Parameter parameter) {
        return atCall.contains(parameter) ? Optional.of(BindingTime.CALL) : bindings.timeBeforeCall(parameter);
    }
}
