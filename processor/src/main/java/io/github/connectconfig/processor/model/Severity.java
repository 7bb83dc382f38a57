package io.github.connectconfig.processor.model;

/** How loudly a rule speaks. */
public enum Severity {
    ERROR,
    WARNING,
    OFF
}
