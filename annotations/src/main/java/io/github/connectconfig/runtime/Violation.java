package io.github.connectconfig.runtime;

import java.util.Optional;

/**
 * A problem of a value. The texts do not contain the value.
 *
 * @param rule the rule that the value breaks
 * @param problem a noun phrase before the value, such as {@code malformed make}
 * @param expectation a sentence that describes a valid value
 * @param remedy the correction to type, if it follows from the problem alone; otherwise {@code ""}
 */
public record Violation(ValueRule rule, String problem, String expectation, String remedy) {
    /**
     * Creates a violation without a remedy.
     *
     * @param rule the rule that the value breaks
     * @param problem a noun phrase before the value
     * @param expectation a sentence that describes a valid value
     */
    public Violation(ValueRule rule, String problem, String expectation) {
        this(rule, problem, expectation, "");
    }

    /**
     * Returns the message of an exception.
     *
     * @param where the parameter, or the element of a list such as {@code scopes[1]}
     * @param value the value to show, or nothing if it is secret
     * @return one line that begins with {@code [ConnectConfig/<Rule>]}
     */
    String message(String where, Optional<String> value) {
        return "[ConnectConfig/" + rule.id() + "] " + problem
                + value.map(shown -> " " + Quoting.of(shown, 60)).orElse("") + " in " + where + ": " + expectation;
    }
}
