package io.github.connectconfig.runtime;

import java.util.Optional;

/** The time at which the last part of a parameter's value becomes known, in chronological order. */
public enum BindingTime {
    /** Bound by the annotation. */
    COMPILE,
    /** Bound by an accessor; the factory's constructor takes the value. */
    CONSTRUCTION,
    /** Bound by an argument of a URL method, or by a setter of the request. */
    CALL;

    /**
     * Returns whether something else is bound by then.
     *
     * @param other when the other is bound, if it is
     * @return true if it is bound, and no later
     */
    public boolean isNotBefore(Optional<BindingTime> other) {
        return other.isPresent() && other.get().compareTo(this) <= 0;
    }
}
