package io.github.connectconfig.runtime;

import java.util.Collection;
import java.util.Optional;

/**
 * When it is known whether a parameter is written, of those that others decide on too: {@link Parameter#decidedWith()}. Connect
 * lets {@code rememberUser} be turned off in simulated mode only, for instance.
 */
public final class DecisionTime {
    private DecisionTime() {}

    /**
     * The latest of several binding times. Where all are of compile time the parameter is written as configured, since a rule
     * reports what Connect ignores.
     *
     * @param bound when the parameter is bound
     * @param isDefault whether it is the constant that is never written
     * @param others when each of the others is bound that is bound at all
     * @return the time, or nothing if nothing binds the parameter
     */
    public static Optional<BindingTime> of(
            Optional<BindingTime> bound, boolean isDefault, Collection<BindingTime> others) {
        if (bound.isEmpty() || isDefault) {
            return bound;
        }
        BindingTime latest = bound.get();
        for (BindingTime other : others) {
            latest = other.compareTo(latest) > 0 ? other : latest;
        }
        return Optional.of(latest);
    }
}
