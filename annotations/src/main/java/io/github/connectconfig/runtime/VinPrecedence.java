package io.github.connectconfig.runtime;

import java.util.Optional;
import java.util.Set;

/**
 * What a VIN does to other parameters: Connect ignores a make beside it, and ignores it without {@code single_select=true}.
 * Constants are written as they are configured, since rules report them; what is bound later is written as Connect would read
 * it.
 */
public final class VinPrecedence {
    private static final Set<Parameter> SETTLED_BY_VIN = Set.of(Parameter.MAKE, Parameter.SINGLE_SELECT);
    private static final Set<Parameter> SETTLED_BY_MAKE = Set.of(Parameter.SINGLE_SELECT_VIN);

    private VinPrecedence() {}

    /** How a parameter is written beside a VIN. */
    public enum Outcome {
        /** As if there were no VIN. */
        AS_BOUND,
        /** Not at all. */
        DROPPED,
        /** As {@code true}, together with the VIN. */
        IMPLIED,
        /** One of these, which only the visit decides. */
        AT_CALL
    }

    /**
     * How a parameter is written.
     *
     * @param parameter any parameter
     * @param bound when it is bound
     * @param isTrue whether it is the constant {@code true}
     * @param vin when the VIN is bound
     * @param isOptional whether the VIN may stay away when it is bound by the call, as with a setter
     * @return as bound, for every parameter that a VIN has no influence on
     */
    public static Outcome of(
            Parameter parameter,
            Optional<BindingTime> bound,
            boolean isTrue,
            Optional<BindingTime> vin,
            boolean isOptional) {
        if (!SETTLED_BY_VIN.contains(parameter) || vin.isEmpty() || isAsBound(parameter, bound, isTrue, vin.get())) {
            return Outcome.AS_BOUND;
        } else if (isOptional && vin.get() == BindingTime.CALL) {
            return Outcome.AT_CALL;
        }
        return besideVin(parameter).isEmpty() ? Outcome.DROPPED : Outcome.IMPLIED;
    }

    private static boolean isAsBound(
            Parameter parameter, Optional<BindingTime> bound, boolean isTrue, BindingTime vin) {
        if (parameter == Parameter.MAKE) {
            return bound.isEmpty() || (bound.get() == BindingTime.COMPILE && vin == BindingTime.COMPILE);
        }
        return isTrue || vin == BindingTime.COMPILE;
    }

    /**
     * Whether a make can only be a mistake: the VIN that overrides it is bound no later.
     *
     * @param make when the make is bound
     * @param vin when the VIN is bound, if it is
     * @return true if no URL can have the make
     */
    public static boolean isPointless(BindingTime make, Optional<BindingTime> vin) {
        return vin.isPresent() && vin.get().compareTo(make) <= 0;
    }

    /**
     * What is written of a parameter that a VIN settles.
     *
     * @param parameter one of those
     * @return the value, {@code ""} for none
     */
    static String besideVin(Parameter parameter) {
        return parameter == Parameter.SINGLE_SELECT ? "true" : "";
    }

    /** Whether a request cannot set a parameter any more. */
    static boolean isSettled(Parameter parameter, boolean hasVin) {
        return hasVin && SETTLED_BY_VIN.contains(parameter);
    }

    /**
     * The parameters that a request cannot set any more once another one is bound.
     *
     * @param parameter the other one
     * @return none for most parameters
     */
    public static Set<Parameter> settledBy(Parameter parameter) {
        if (parameter == Parameter.SINGLE_SELECT_VIN) {
            return SETTLED_BY_VIN;
        }
        return parameter == Parameter.MAKE ? SETTLED_BY_MAKE : Set.of();
    }
}
