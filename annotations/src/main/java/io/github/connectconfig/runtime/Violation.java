package io.github.connectconfig.runtime;

import java.util.Optional;

/**
 * What is wrong with a value, in words that do not hold the value itself.
 *
 * @param rule the rule that the value breaks
 * @param problem a noun phrase that the value follows, such as {@code malformed make}
 * @param expectation a sentence that says what it should be
 */
public record Violation(ValueRule rule, String problem, String expectation) {
    /**
     * The message of an exception.
     *
     * @param where the parameter, or the element of a list such as {@code scopes[1]}
     * @param value the value to show, or nothing if it is nobody else's business
     * @return one line that begins with {@code [ConnectConfig/<Rule>]}
     */
    String message(String where, Optional<String> value) {
        return "[ConnectConfig/" + rule.id() + "] " + problem
                + value.map(shown -> " " + Quote.of(shown, 60)).orElse("") + " in " + where + ": " + expectation;
    }
}
