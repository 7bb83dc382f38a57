package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.WireParameter;

/**
 * A constant parameter that is newer than the library.
 *
 * @param name as configured, not encoded
 * @param value as configured, not encoded
 * @param isPair false if the text has no equals sign
 */
public record NewerConstant(String name, String value, boolean isPair) {
    /** Splits a text at its first equals sign. */
    public static NewerConstant of(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new NewerConstant(pair, "", false)
                : new NewerConstant(pair.substring(0, equals), pair.substring(equals + 1), true);
    }

    /** Returns true if it is a pair whose name needs no encoding in a query. */
    public boolean isWellFormed() {
        return isPair && WireParameter.isName(name);
    }
}
