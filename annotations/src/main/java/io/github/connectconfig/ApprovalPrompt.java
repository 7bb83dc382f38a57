package io.github.connectconfig;

import io.github.connectconfig.runtime.Quoting;
import java.util.Locale;
import java.util.Objects;

/**
 * Whether Connect asks owners again for permissions that they have already approved: Connect's parameter {@code
 * approval_prompt}.
 */
public enum ApprovalPrompt {
    /** Connect asks only for permissions that the owner has not approved yet. This is Connect's default. */
    AUTO("auto"),
    /** Connect asks each time. */
    FORCE("force");

    private final String value;

    ApprovalPrompt(String value) {
        this.value = value;
    }

    /**
     * Returns the value as it is written in a URL.
     *
     * @return {@code auto} or {@code force}
     */
    public String value() {
        return value;
    }

    /**
     * Returns the prompt for a value from a configuration file.
     *
     * @param value {@code auto} or {@code force}, in upper or lower case
     * @return the prompt
     * @throws IllegalArgumentException for any other value
     * @throws NullPointerException for null
     */
    public static ApprovalPrompt of(String value) {
        return switch (Objects.requireNonNull(value, "approvalPrompt").toLowerCase(Locale.ROOT)) {
            case "auto" -> AUTO;
            case "force" -> FORCE;
            default ->
                throw new IllegalArgumentException(
                        "an approval prompt is `auto` or `force`, not " + Quoting.of(value, 60));
        };
    }
}
