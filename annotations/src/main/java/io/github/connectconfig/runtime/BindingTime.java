package io.github.connectconfig.runtime;

/** The time at which the last part of a parameter's value becomes known, in chronological order. */
public enum BindingTime {
    /** Bound by the annotation. */
    COMPILE,
    /** Bound by an accessor; the factory's constructor takes the value. */
    CONSTRUCTION,
    /** Bound by an argument of a URL method, or by a setter of the request. */
    CALL
}
