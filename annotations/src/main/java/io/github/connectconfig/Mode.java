package io.github.connectconfig;

import io.github.connectconfig.runtime.Quoting;
import java.util.Locale;
import java.util.Objects;

/** Which vehicles owners can connect: Connect's parameter {@code mode}. */
public enum Mode {
    /** Real vehicles. This is Connect's default. */
    LIVE("live"),
    /** Smartcar's simulated vehicles, for development. */
    SIMULATED("simulated");

    private final String value;

    Mode(String value) {
        this.value = value;
    }

    /**
     * Returns the value as it is written in a URL.
     *
     * @return {@code live} or {@code simulated}
     */
    public String value() {
        return value;
    }

    /**
     * Returns the mode for a value from a configuration file.
     *
     * @param value {@code live} or {@code simulated}, in upper or lower case
     * @return the mode
     * @throws IllegalArgumentException for any other value
     * @throws NullPointerException for null
     */
    public static Mode of(String value) {
        return switch (Objects.requireNonNull(value, "mode").toLowerCase(Locale.ROOT)) {
            case "live" -> LIVE;
            case "simulated" -> SIMULATED;
            case "test" -> throw new IllegalArgumentException("mode `test` is deprecated: use `simulated`");
            default ->
                throw new IllegalArgumentException("a mode is `live` or `simulated`, not " + Quoting.of(value, 60));
        };
    }
}
