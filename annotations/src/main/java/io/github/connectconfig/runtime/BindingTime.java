package io.github.connectconfig.runtime;

/** When the last part of a parameter's value becomes known, in the order of time. */
public enum BindingTime {
    /** By the annotation. */
    COMPILE,
    /** By an accessor, whose value the constructor takes. */
    CONSTRUCTION,
    /** By an argument of a URL method, or a setter of the request. */
    CALL
}
