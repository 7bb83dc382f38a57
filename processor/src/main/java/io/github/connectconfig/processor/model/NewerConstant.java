package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.WireParameter;

/**
 * A constant parameter that is newer than the library.
 *
 * @param name as it is configured, not encoded
 * @param value as it is configured, not encoded
 * @param isPair whether there was an equals sign between the two
 */
public record NewerConstant(String name, String value, boolean isPair) {
    /** Splits a text at its first equals sign. */
    public static NewerConstant of(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new NewerConstant(pair, "", false)
                : new NewerConstant(pair.substring(0, equals), pair.substring(equals + 1), true);
    }

    /** Whether a query can hold the name as it is. */
    public boolean isWellFormed() {
        return isPair && WireParameter.isName(name);
    }
}
