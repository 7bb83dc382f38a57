package io.github.connectconfig.runtime;

import java.util.Optional;
import java.util.Set;

/**
 * Decides which parameters a VIN overrides. Connect ignores a make if there is a VIN, and ignores a VIN without {@code
 * single_select=true}. Constants are written as configured, because rules report them. Values that are bound later are
 * written as Connect would read them.
 */
public final class VinPrecedence {
    private static final Set<Parameter> EXCLUDED_BY_VIN = Set.of(Parameter.MAKE, Parameter.SINGLE_SELECT);
    private static final Set<Parameter> EXCLUDED_BY_MAKE = Set.of(Parameter.SINGLE_SELECT_VIN);

    private VinPrecedence() {}

    /** How a parameter is written if there is a VIN. */
    public enum Outcome {
        /** It is written as if there were no VIN. */
        AS_BOUND,
        /** It is not written. */
        DROPPED,
        /** It is written as {@code true}, together with the VIN. */
        IMPLIED,
        /** Only the call decides which of these applies. */
        AT_CALL
    }

    /**
     * Returns how a parameter is written.
     *
     * @param parameter any parameter
     * @param bound when it is bound
     * @param isTrue whether it is the constant {@code true}
     * @param vin when the VIN is bound
     * @param isOptional whether a VIN that the call binds may be left out, as with a setter
     * @return the outcome; {@code AS_BOUND} for every parameter that a VIN does not affect
     */
    public static Outcome of(
            Parameter parameter,
            Optional<BindingTime> bound,
            boolean isTrue,
            Optional<BindingTime> vin,
            boolean isOptional) {
        if (!EXCLUDED_BY_VIN.contains(parameter)
                || !vin.isPresent()
                || isAsBound(parameter, bound, isTrue, vin.get())) {
            return Outcome.AS_BOUND;
        } else if (isOptional && vin.get() == BindingTime.CALL) {
            return Outcome.AT_CALL;
        }
        return withVin(parameter).isEmpty() ? Outcome.DROPPED : Outcome.IMPLIED;
    }

    private static boolean isAsBound(
            Parameter parameter, Optional<BindingTime> bound, boolean isTrue, BindingTime vin) {
        if (parameter == Parameter.MAKE) {
            return !bound.isPresent() || (bound.get() == BindingTime.COMPILE && vin == BindingTime.COMPILE);
        }
        return isTrue || vin == BindingTime.COMPILE;
    }

    /**
     * Returns whether a make has no effect, because the VIN that overrides it is bound at the same time or earlier.
     *
     * @param make when the make is bound
     * @param vin when the VIN is bound, if it is bound
     * @return true if no URL can contain the make
     */
    public static boolean isPointless(BindingTime make, Optional<BindingTime> vin) {
        return make.isNotBefore(vin);
    }

    /**
     * Returns the value that is written for a parameter that a VIN overrides or implies.
     *
     * @param parameter the make or the single select
     * @return the value, {@code ""} for none
     */
    static String withVin(Parameter parameter) {
        return parameter == Parameter.SINGLE_SELECT ? "true" : "";
    }

    /** Returns whether a request can no longer set a parameter. */
    static boolean isExcluded(Parameter parameter, boolean hasVin) {
        return hasVin && EXCLUDED_BY_VIN.contains(parameter);
    }

    /**
     * Returns the parameters that a request can no longer set after another one is bound.
     *
     * @param parameter the other parameter
     * @return the parameters; empty for most
     */
    public static Set<Parameter> excludedBy(Parameter parameter) {
        if (parameter == Parameter.SINGLE_SELECT_VIN) {
            return EXCLUDED_BY_VIN;
        }
        return parameter == Parameter.MAKE ? EXCLUDED_BY_MAKE : Set.of();
    }
}
