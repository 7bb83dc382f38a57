package io.github.connectconfig.runtime;

import java.util.Optional;

/** What the mode does to {@code rememberUser}: Connect lets it be turned off in simulated mode only. */
public final class RememberUserPrecedence {
    private RememberUserPrecedence() {}

    /**
     * When it is known whether the parameter is written; at compile time it is written as configured, since a rule reports it.
     *
     * @param bound when it is bound
     * @param isTrue whether it is the constant {@code true}, the default, which is never written
     * @param mode when the mode is bound
     * @return the later of the two, or nothing if nothing binds the parameter
     */
    public static Optional<BindingTime> decided(
            Optional<BindingTime> bound, boolean isTrue, Optional<BindingTime> mode) {
        if (bound.isEmpty() || isTrue || mode.isEmpty()) {
            return bound;
        }
        return bound.get().compareTo(mode.get()) > 0 ? bound : mode;
    }
}
