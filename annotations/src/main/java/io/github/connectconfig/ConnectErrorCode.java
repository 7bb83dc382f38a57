package io.github.connectconfig;

import java.util.List;
import java.util.Objects;

/**
 * The reason why a callback has no code: a {@link Known} one, which a {@code switch} can test, or an {@link Unknown}
 * one, because Connect may add codes at any time.
 */
public sealed interface ConnectErrorCode {
    /**
     * Returns the code as Connect sends it. If a known code has two spellings, returns the first.
     *
     * @return such as {@code access_denied}, never empty
     */
    String value();

    /**
     * Returns the error code for a text.
     *
     * @param value what Connect sent as {@code error}, not empty
     * @return the known code with exactly this spelling (some codes have two), or an unknown code that keeps the text
     * @throws IllegalArgumentException for an empty text
     * @throws NullPointerException for null
     */
    static ConnectErrorCode of(String value) {
        Objects.requireNonNull(value, "error");
        for (Known known : Known.values()) {
            if (known.spellings.contains(value)) {
                return known;
            }
        }
        return new Unknown(value);
    }

    /** The codes that Smartcar's documentation or its SDKs show. */
    enum Known implements ConnectErrorCode {
        /** The owner refused the permissions. */
        ACCESS_DENIED("access_denied"),

        /** The vehicle is compatible, but its subscription to the manufacturer's connected services is not active. */
        INVALID_SUBSCRIPTION("invalid_subscription"),

        /** Smartcar does not support the vehicle or its brand. */
        VEHICLE_INCOMPATIBLE("vehicle_incompatible"),

        /** The owner's account with the manufacturer has no vehicle. */
        NO_VEHICLES("no_vehicles"),

        /** Connect showed an error page because of the application's settings, and the owner returned from it. */
        CONFIGURATION_ERROR("configuration_error"),

        /** Smartcar had an internal error. */
        SERVER_ERROR("server_error"),

        /** The owner returned to the application before granting anything. */
        USER_MANUALLY_RETURNED_TO_APPLICATION("user_manually_returned_to_application"),

        /**
         * The owner left the manufacturer's login. The spelling {@code oem_login_cancelled}, the name of its page, is
         * accepted too.
         */
        OEM_CANCELLED_LOGIN("oem_cancelled_login", "oem_login_cancelled"),

        /** The owner cancelled. Smartcar's SDKs handle this code, but no page of the documentation has it. */
        USER_CANCELLED("user_cancelled"),

        /** The owner closed the screen. A mobile SDK reports this code; Connect does not send it. */
        USER_EXITED("user_exited"),

        /**
         * The owner left the battery capacity flow without a choice. {@link ConnectResult.Failed#vehicleId()} is set.
         */
        BATTERY_CAPACITY_NO_SELECTION("battery_capacity_no_selection");

        private final List<String> spellings;

        Known(String... spellings) {
            this.spellings = List.of(spellings);
        }

        @Override
        public String value() {
            return spellings.get(0);
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /**
     * A code that this version does not know.
     *
     * @param value as Connect sent it, not empty. It may be any text: escape it before you show it
     */
    record Unknown(String value) implements ConnectErrorCode {
        /**
         * Checks that the code is not empty.
         *
         * @param value as Connect sent it
         * @throws IllegalArgumentException for an empty text
         * @throws NullPointerException for null
         */
        public Unknown {
            if (Objects.requireNonNull(value, "error").isEmpty()) {
                throw new IllegalArgumentException("an error code is not empty");
            }
        }

        /**
         * Returns the code if it has at most 60 characters, all {@code a-z} or {@code _}; otherwise three stars,
         * because the text may be a log injection or a misplaced secret.
         */
        @Override
        public String toString() {
            boolean looksLikeOne =
                    value.length() <= 60 && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_');
            return looksLikeOne ? value : "***";
        }
    }
}
