package io.github.connectconfig;

import java.util.Objects;

/** Whether owners are asked for what they have approved before: Connect's parameter {@code approval_prompt}. */
public enum ApprovalPrompt {
    /** Owners are asked only for permissions that they have not approved yet; what Connect assumes by default. */
    AUTO("auto"),
    /** Owners are asked each time. */
    FORCE("force");

    private final String value;

    ApprovalPrompt(String value) {
        this.value = value;
    }

    /**
     * The value as it stands in a URL.
     *
     * @return {@code auto} or {@code force}
     */
    public String value() {
        return value;
    }

    /**
     * The prompt of a value, as configuration files hold it.
     *
     * @param value {@code auto} or {@code force}
     * @return the prompt
     * @throws IllegalArgumentException for any other value
     * @throws NullPointerException for null
     */
    public static ApprovalPrompt of(String value) {
        return switch (Objects.requireNonNull(value, "approvalPrompt")) {
            case "auto" -> AUTO;
            case "force" -> FORCE;
            default -> throw new IllegalArgumentException("an approval prompt is `auto` or `force`");
        };
    }
}
