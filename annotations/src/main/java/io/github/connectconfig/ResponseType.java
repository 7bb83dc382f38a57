package io.github.connectconfig;

import io.github.connectconfig.runtime.Quoting;
import java.util.Locale;
import java.util.Objects;

/** What an owner brings back from Connect: its parameter {@code response_type}. */
public enum ResponseType {
    /** A code, to be exchanged for an access token; what most applications ask for. */
    CODE("code"),
    /** No code, but Smartcar's id of the owner. The redirect URI may be left out then. */
    NONE("none");

    private final String value;

    ResponseType(String value) {
        this.value = value;
    }

    /**
     * The value as it stands in a URL.
     *
     * @return {@code code} or {@code none}
     */
    public String value() {
        return value;
    }

    /**
     * The response type of a value, as configuration files hold it.
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
