package io.github.connectconfig;

import io.github.connectconfig.runtime.Quoting;
import java.util.Locale;
import java.util.Objects;

/** What a callback of Connect contains: Connect's parameter {@code response_type}. */
public enum ResponseType {
    /** A code, which the application exchanges for an access token. Most applications use it. */
    CODE("code"),
    /** No code, but Smartcar's id of the owner. The redirect URI may be left out. */
    NONE("none");

    private final String value;

    ResponseType(String value) {
        this.value = value;
    }

    /**
     * Returns the value as it is written in a URL.
     *
     * @return {@code code} or {@code none}
     */
    public String value() {
        return value;
    }

    /**
     * Returns the response type for a value from a configuration file.
     *
     * @param value {@code code} or {@code none}, in upper or lower case
     * @return the response type
     * @throws IllegalArgumentException for any other value
     * @throws NullPointerException for null
     */
    public static ResponseType of(String value) {
        return switch (Objects.requireNonNull(value, "responseType").toLowerCase(Locale.ROOT)) {
            case "code" -> CODE;
            case "none" -> NONE;
            default ->
                throw new IllegalArgumentException("a response type is `code` or `none`, not " + Quoting.of(value, 60));
        };
    }
}
