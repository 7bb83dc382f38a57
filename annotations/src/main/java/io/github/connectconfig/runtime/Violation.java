package io.github.connectconfig.runtime;

import java.util.Optional;

/**
 * What is wrong with a value, in words that do not hold the value itself.
 *
 * @param rule the rule that the value breaks
 * @param problem a noun phrase that the value follows, such as {@code malformed make}
 * @param expectation a sentence that says what it should be
 * @param remedy what to type, where that follows from the problem alone; otherwise {@code ""}
 */
public record Violation(ValueRule rule, String problem, String expectation, String remedy) {
    /**
     * What is wrong, without a remedy.
     *
     * @param rule the rule that the value breaks
     * @param problem a noun phrase that the value follows
     * @param expectation a sentence that says what it should be
     */
    public Violation(ValueRule rule, String problem, String expectation) {
        this(rule, problem, expectation, "");
    }

    /**
     * The message of an exception.
     *
     * @param where the parameter, or the element of a list such as {@code scopes[1]}
     * @param value the value to show, or nothing if it is nobody else's business
     * @return one line that begins with {@code [ConnectConfig/<Rule>]}
     */
    String message(String where, Optional<String> value) {
        return "[ConnectConfig/" + rule.id() + "] " + problem
                + value.map(shown -> " " + Quoting.of(shown, 60)).orElse("") + " in " + where + ": " + expectation;
    }
}
