package io.github.connectconfig.processor.model;

import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.EditDistance;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which parameter is bound when. Invalid bindings are included, so that checks and generator read the same data.
 *
 * @param constants the members that the annotation sets
 * @param accessors the methods named like a member; a misspelt one is listed for the member that was meant
 * @param urlMethods the other abstract methods, which build a URL
 */
public record Bindings(
        Map<Parameter, Binding.Constant> constants, List<Accessor> accessors, List<UrlMethod> urlMethods) {

    /** An accessor. {@code exact} is false if its name only resembles that of the member. */
    public record Accessor(MethodSource method, Parameter parameter, boolean exact) {}

    /** A method that builds a URL, and the parameter that each argument binds: empty if unknown. */
    public record UrlMethod(MethodSource method, List<Optional<WireParameter>> arguments) {
        public Endpoint endpoint() {
            return method.endpoint();
        }

        /** Returns true for an update of Tesla's permissions, which has a make in the place of a vehicle, and no callback. */
        public boolean isPermissionUpdate() {
            return endpoint() == Endpoint.REAUTHENTICATE && binds(Parameter.MAKE) && !binds(Parameter.VEHICLE_ID);
        }

        public boolean binds(WireParameter parameter) {
            return arguments.contains(Optional.of(parameter));
        }

        /** Returns the indexes of the arguments that bind a parameter; a list may have several. */
        public List<Integer> argumentsFor(WireParameter parameter) {
            List<Integer> indexes = new ArrayList<>();
            for (int index = 0; index < arguments.size(); index++) {
                if (arguments.get(index).equals(Optional.of(parameter))) {
                    indexes.add(index);
                }
            }
            return indexes;
        }
    }

    public static Bindings of(ConfigSource source) {
        Map<Parameter, Binding.Constant> constants = new EnumMap<>(Parameter.class);
        for (Map.Entry<Parameter, List<String>> member : source.members().entrySet()) {
            List<String> values = member.getValue();
            boolean isEmptyText = values.equals(List.of("")) && !member.getKey().isArray();
            if (!values.isEmpty() && !isEmptyText) {
                constants.put(member.getKey(), new Binding.Constant(values));
            }
        }
        List<Accessor> accessors = new ArrayList<>();
        List<UrlMethod> urlMethods = new ArrayList<>();
        List<MethodSource> methods = source.type().isInterface() ? source.methods() : List.of();
        for (MethodSource method : methods) {
            if (method.isAbstract()) {
                Optional<Accessor> accessor = accessor(method);
                if (accessor.isPresent()) {
                    accessors.add(accessor.get());
                } else if (!isNoAccessorsName(method)) {
                    urlMethods.add(urlMethod(method));
                }
            }
        }
        return new Bindings(constants, List.copyOf(accessors), List.copyOf(urlMethods));
    }

    /** Returns the bindings that URLs of an endpoint use. */
    public Bindings at(Endpoint endpoint) {
        if (endpoint == Endpoint.AUTHORIZE) {
            return this;
        }
        Map<Parameter, Binding.Constant> takenConstants = new EnumMap<>(Parameter.class);
        for (Map.Entry<Parameter, Binding.Constant> constant : constants.entrySet()) {
            if (endpoint.takesOfConfig(constant.getKey())) {
                takenConstants.put(constant.getKey(), constant.getValue());
            }
        }
        List<Accessor> takenAccessors = new ArrayList<>();
        for (Accessor accessor : accessors) {
            if (endpoint.takesOfConfig(accessor.parameter())) {
                takenAccessors.add(accessor);
            }
        }
        return new Bindings(takenConstants, List.copyOf(takenAccessors), urlMethods);
    }

    /** Returns what binds a parameter before a call: the annotation, else an accessor, else a misspelt accessor. */
    public Optional<Binding> beforeCall(Parameter parameter) {
        Binding.Constant constant = constants.get(parameter);
        if (constant != null) {
            return Optional.of(constant);
        }
        Optional<Binding.Construction> constructed = atConstruction(parameter);
        return constructed.isPresent() ? Optional.of(constructed.get()) : Optional.empty();
    }

    /** Returns the accessor that binds a parameter, or a misspelt one. Empty if the annotation binds it. */
    public Optional<Binding.Construction> atConstruction(Parameter parameter) {
        if (isConstant(parameter)) {
            return Optional.empty();
        }
        Optional<Accessor> exact = accessor(parameter, true);
        Optional<Accessor> accessor = exact.isPresent() ? exact : accessor(parameter, false);
        return accessor.isPresent()
                ? Optional.of(new Binding.Construction(
                        accessor.get().method().returns(),
                        accessor.get().method().nullness()))
                : Optional.empty();
    }

    /**
     * Returns the parameter that binds the application id before a call. It has two names; the default is the older
     * one.
     */
    public Parameter applicationId() {
        return beforeCall(Parameter.APPLICATION_ID).isPresent() ? Parameter.APPLICATION_ID : Parameter.CLIENT_ID;
    }

    /**
     * Returns when a parameter is bound, if that is before a call. A misspelt accessor does not count, so that one
     * mistake gives one finding.
     */
    public Optional<BindingTime> timeBeforeCall(Parameter parameter) {
        if (isConstant(parameter)) {
            return Optional.of(BindingTime.COMPILE);
        }
        return accessor(parameter, true).isPresent() ? Optional.of(BindingTime.CONSTRUCTION) : Optional.empty();
    }

    private Optional<Accessor> accessor(Parameter parameter, boolean isExact) {
        for (Accessor accessor : accessors) {
            if (accessor.parameter() == parameter && accessor.exact() == isExact) {
                return Optional.of(accessor);
            }
        }
        return Optional.empty();
    }

    /** Returns when a parameter is bound for a URL method. Empty if nothing binds it. */
    public Optional<BindingTime> time(Parameter parameter, UrlMethod method) {
        return method.binds(parameter) ? Optional.of(BindingTime.CALL) : timeBeforeCall(parameter);
    }

    /** Returns the constants that are newer than the library, in the order of the annotation. They are not encoded. */
    public List<NewerConstant> newerConstants() {
        List<NewerConstant> newer = new ArrayList<>();
        Binding.Constant pairs = constants.get(Parameter.PARAMETERS);
        if (pairs != null) {
            for (String pair : pairs.values()) {
                newer.add(NewerConstant.of(pair));
            }
        }
        return newer;
    }

    public boolean isConstant(Parameter parameter) {
        return constants.containsKey(parameter);
    }

    public boolean isConstant(Parameter parameter, String value) {
        Binding.Constant constant = constants.get(parameter);
        return constant != null && constant.value().equals(value);
    }

    public boolean isBoundByAccessor(Parameter parameter) {
        return atConstruction(parameter).isPresent();
    }

    public boolean isBoundByCall(Parameter parameter) {
        for (UrlMethod method : urlMethods) {
            if (method.binds(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the mode if it is known at compile time: the constant, or live if nothing binds it. */
    public Optional<String> constantMode() {
        Binding.Constant constant = constants.get(Parameter.MODE);
        if (constant != null) {
            return Optional.of(constant.value());
        }
        boolean later = isBoundByAccessor(Parameter.MODE) || isBoundByCall(Parameter.MODE);
        return later ? Optional.empty() : Optional.of("LIVE");
    }

    /** Returns true unless the mode is constant and simulated. */
    public boolean mayBeLive() {
        return !isConstant(Parameter.MODE, "SIMULATED");
    }

    /** Returns the property name of a getter: {@code make} for both {@code getMake} and {@code make}. */
    public static String propertyName(String methodName) {
        for (String prefix : List.of("get", "is")) {
            if (methodName.startsWith(prefix)
                    && methodName.length() > prefix.length()
                    && Character.isUpperCase(methodName.charAt(prefix.length()))) {
                String rest = methodName.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return methodName;
    }

    /** Returns true for a method without arguments that is named like a parameter which no accessor can bind. */
    public static boolean isNoAccessorsName(MethodSource method) {
        if (!method.arguments().isEmpty()) {
            return false;
        }
        String name = propertyName(method.name());
        Optional<Parameter> meant = ParameterAliases.meaning(name);
        return meant.isPresent() ? !meant.get().isAccessor() : OAuthNames.isForeign(name);
    }

    private static Optional<Accessor> accessor(MethodSource method) {
        if (!method.arguments().isEmpty()) {
            return setter(method);
        }
        String name = propertyName(method.name());
        boolean question = method.name().startsWith("is") && !name.equals(method.name());
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isAccessor() && parameter.label().equals(name) && (parameter.isBoolean() || !question)) {
                return Optional.of(new Accessor(method, parameter, true));
            }
        }
        if (OAuthNames.isForeign(name)) {
            return Optional.empty(); // One letter tells code from mode.
        }
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isAccessor() && isNearMiss(name, parameter)) {
                return Optional.of(new Accessor(method, parameter, false));
            }
        }
        Optional<Parameter> meant = ParameterAliases.meaning(name);
        return meant.isPresent() && meant.get().isAccessor()
                ? Optional.of(new Accessor(method, meant.get(), false))
                : Optional.empty();
    }

    /** Reads a setter as a misspelt accessor, because a config is immutable. */
    private static Optional<Accessor> setter(MethodSource method) {
        if (method.arguments().size() != 1 || !method.returns().equals(TypeRef.of(void.class))) {
            return Optional.empty();
        }
        String name = method.name();
        Optional<Parameter> meant = ParameterAliases.meaning(
                        method.arguments().get(0).name())
                .or(() -> name.startsWith("set") ? ParameterAliases.meaning(name.substring(3)) : Optional.empty());
        return meant.isPresent() && meant.get().isAccessor()
                ? Optional.of(new Accessor(method, meant.get(), false))
                : Optional.empty();
    }

    private static boolean isNearMiss(String name, Parameter parameter) {
        return name.equalsIgnoreCase(parameter.label())
                || EditDistance.within(1, name, parameter.label())
                || (parameter.isInQuery() && EditDistance.within(1, name, parameter.wireName()));
    }

    private static UrlMethod urlMethod(MethodSource method) {
        List<Optional<WireParameter>> arguments = new ArrayList<>();
        for (ArgumentSource argument : method.arguments()) {
            arguments.add(ArgumentBinding.of(argument));
        }
        return new UrlMethod(method, List.copyOf(arguments));
    }
}
