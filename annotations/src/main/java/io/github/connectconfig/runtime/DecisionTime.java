package io.github.connectconfig.runtime;

import java.util.Collection;
import java.util.Optional;

/**
 * The time at which it is known whether a parameter is written, if that depends on other parameters too: see {@link
 * Parameter#decidedWith()}. For instance, {@code rememberUser} can be false in simulated mode only.
 */
public final class DecisionTime {
    private DecisionTime() {}

    /**
     * Returns the latest of several binding times. If all are compile time, the parameter is written as configured,
     * because a rule reports a value that Connect ignores.
     *
     * @param bound when the parameter is bound
     * @param isDefault whether its value is the constant default, which is never written
     * @param others the binding times of those other parameters that are bound
     * @return the time, or nothing if nothing binds the parameter
     */
    public static Optional<BindingTime> of(
            Optional<BindingTime> bound, boolean isDefault, Collection<BindingTime> others) {
        if (!bound.isPresent() || isDefault) {
            return bound;
        }
        BindingTime latest = bound.get();
        for (BindingTime other : others) {
            latest = other.compareTo(latest) > 0 ? other : latest;
        }
        return Optional.of(latest);
    }
}
