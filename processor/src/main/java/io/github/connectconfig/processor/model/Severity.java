package io.github.connectconfig.processor.model;

/** What the compiler reports for a rule. */
public enum Severity {
    ERROR,
    WARNING,
    OFF
}
