package io.github.connectconfig.processor.model;

import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.UrlTemplate.Time;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays a config out as URL templates: every parameter once, where the last part of it is bound. */
public final class UrlTemplates {
    private static final String PATH = "/oauth/authorize?";

    private final Bindings bindings;
    private final Settings settings;
    private final Set<WireParameter> atCall;
    private final boolean isRequest;

    private UrlTemplates(Bindings bindings, Settings settings, Set<WireParameter> atCall, boolean isRequest) {
        this.bindings = bindings;
        this.settings = settings;
        this.atCall = atCall;
        this.isRequest = isRequest;
    }

    /** The template of a URL method. */
    public static UrlTemplate of(Bindings bindings, Settings settings, UrlMethod method) {
        Set<WireParameter> atCall = new LinkedHashSet<>();
        for (Optional<WireParameter> argument : method.arguments()) {
            if (argument.isPresent()) {
                atCall.add(argument.get());
            }
        }
        return new UrlTemplates(bindings, settings, atCall, false).template();
    }

    /** The template of the fluent request, whose setters may all stay away. */
    public static UrlTemplate of(Bindings bindings, Settings settings, List<Parameter> setters) {
        Set<WireParameter> atCall = new LinkedHashSet<>(setters);
        atCall.add(Parameter.STATE);
        return new UrlTemplates(bindings, settings, atCall, true).template();
    }

    /** One parameter of the query: its value if that is known by now, else a slot. */
    private record Part(WireParameter parameter, Time time, Optional<String> value, boolean isOptional) {
        static Part literal(WireParameter parameter, Time group, String value) {
            return new Part(parameter, group, Optional.of(value), false);
        }

        static Part slot(WireParameter parameter, Time time, boolean isOptional) {
            return new Part(parameter, time, Optional.empty(), isOptional);
        }
    }

    private UrlTemplate template() {
        Map<Time, List<Part>> groups = new EnumMap<>(Time.class);
        for (Time time : Time.values()) {
            groups.put(time, new ArrayList<>());
        }
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isInQuery()) {
                Optional<Part> part = part(parameter);
                if (part.isPresent()) {
                    groups.get(part.get().time()).add(part.get());
                }
            }
        }
        for (WireParameter parameter : atCall) {
            if (parameter instanceof WireParameter.Custom) {
                groups.get(Time.CALL).add(Part.slot(parameter, Time.CALL, true));
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

    private void writeOrigin(UrlTemplate.Builder template) {
        Optional<Time> time = time(Parameter.ORIGIN);
        if (time.isPresent() && time.get() != Time.COMPILE) {
            template.slot(Parameter.ORIGIN, time.get(), "");
        } else {
            Optional<Binding.Constant> origin = constant(Parameter.ORIGIN);
            template.literal(origin.isPresent() ? origin.get().value() : Origins.SMARTCAR);
        }
        template.literal(PATH);
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
        return switch (parameter) {
            case RESPONSE_TYPE -> Optional.of(Part.literal(parameter, Time.COMPILE, "code"));
            case MODE ->
                Optional.of(
                        time(parameter).isEmpty()
                                ? Part.literal(parameter, Time.COMPILE, Mode.LIVE.value())
                                : plainPart(parameter).orElseThrow());
            case MAKE -> make();
            case SINGLE_SELECT -> singleSelect();
            case REMEMBER_USER -> rememberUser();
            default -> plainPart(parameter);
        };
    }

    /** The part of a parameter that depends on no other. */
    private Optional<Part> plainPart(Parameter parameter) {
        Optional<Time> bound = time(parameter);
        if (bound.isEmpty()) {
            return Optional.empty();
        }
        Time time = bound.get();
        if (time != Time.COMPILE) {
            return Optional.of(Part.slot(parameter, time, mayBeLeftOut(parameter)));
        }
        Optional<String> value = written(parameter, constant(parameter).orElseThrow());
        return value.isPresent() ? Optional.of(Part.literal(parameter, Time.COMPILE, value.get())) : Optional.empty();
    }

    /** A VIN bound later than the make wins; between constants all is written as configured. */
    private Optional<Part> make() {
        Optional<Time> make = time(Parameter.MAKE);
        Optional<Time> vin = time(Parameter.SINGLE_SELECT_VIN);
        if (make.isEmpty() || vin.isEmpty() || (make.get() == Time.COMPILE && vin.get() == Time.COMPILE)) {
            return plainPart(Parameter.MAKE);
        }
        return isRequest && vin.get() == Time.CALL
                ? Optional.of(Part.slot(Parameter.MAKE, Time.CALL, true))
                : Optional.empty();
    }

    /** A VIN bound later than compile time brings {@code single_select=true} with it. */
    private Optional<Part> singleSelect() {
        Optional<Time> vin = time(Parameter.SINGLE_SELECT_VIN);
        boolean isLate = vin.isPresent() && vin.get() != Time.COMPILE;
        if (!isLate || bindings.isConstant(Parameter.SINGLE_SELECT, "true")) {
            return plainPart(Parameter.SINGLE_SELECT);
        }
        return Optional.of(
                isRequest && vin.get() == Time.CALL
                        ? Part.slot(Parameter.SINGLE_SELECT, Time.CALL, true)
                        : Part.literal(Parameter.SINGLE_SELECT, vin.get(), "true"));
    }

    /** Left out in live mode, so it is known only when the mode is; between constants it is written as configured. */
    private Optional<Part> rememberUser() {
        Optional<Time> remember = time(Parameter.REMEMBER_USER);
        Time mode = time(Parameter.MODE).orElse(Time.COMPILE);
        if (remember.isEmpty() || (remember.get() == Time.COMPILE && mode == Time.COMPILE)) {
            return plainPart(Parameter.REMEMBER_USER);
        }
        if (bindings.isConstant(Parameter.REMEMBER_USER, "true")) {
            return Optional.empty();
        }
        Time later = remember.get().compareTo(mode) > 0 ? remember.get() : mode;
        return Optional.of(Part.slot(Parameter.REMEMBER_USER, later, true));
    }

    /** What a constant looks like in the query, unless it is a default that is not written. */
    private static Optional<String> written(Parameter parameter, Binding.Constant constant) {
        return switch (parameter.form()) {
            case TEXT, PLAIN_TEXT, ADDRESS, ORIGIN ->
                Optional.of(QueryEncoder.encode(parameter.label(), constant.value()));
            case LIST -> Optional.of(QueryEncoder.encodeAll(parameter.label(), constant.values()));
            case MODE -> Optional.of(Mode.valueOf(constant.value()).value());
            case PROMPT -> constant.value().equals("FORCE") ? Optional.of("force") : Optional.empty();
            case WHEN_TRUE -> constant.value().equals("true") ? Optional.of("true") : Optional.empty();
            case WHEN_FALSE -> constant.value().equals("false") ? Optional.of("false") : Optional.empty();
        };
    }

    /** Whether a value bound later may turn out to be none. */
    private boolean mayBeLeftOut(Parameter parameter) {
        return switch (parameter) {
            case CLIENT_ID, REDIRECT_URI, SCOPES ->
                !settings.isError(parameter.missing().orElseThrow()) && !bindings.isConstant(parameter);
            // What follows the prefix of a request is written by the run time, each with its head.
            case FLAGS -> isRequest || !bindings.isConstant(parameter);
            case STATE -> isRequest || !settings.isError(Rule.EMPTY_STATE);
            case SINGLE_SELECT_VIN -> isRequest && time(parameter).orElseThrow() == Time.CALL;
            case MODE -> false;
            default -> true;
        };
    }

    private Optional<Binding.Constant> constant(Parameter parameter) {
        return Optional.ofNullable(bindings.constants().get(parameter));
    }

    /** When the last part of a parameter is bound, if anything binds it. */
    private Optional<Time> time(Parameter parameter) {
        if (atCall.contains(parameter)) {
            return Optional.of(Time.CALL);
        }
        if (bindings.isConstant(parameter)) {
            return Optional.of(Time.COMPILE);
        }
        return bindings.isBoundByAccessor(parameter) ? Optional.of(Time.CONSTRUCTION) : Optional.empty();
    }
}
