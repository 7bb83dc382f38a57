package io.github.connectconfig;

import java.util.List;
import java.util.Objects;

/**
 * Why Connect sent an owner back without a code: a {@link Known} one, on which a {@code switch} works, or an {@link
 * Unknown} one, for Connect may add to its list at any time.
 */
public sealed interface ConnectErrorCode {
    /**
     * The code as Connect sends it; of a known one that comes in two spellings, the first.
     *
     * @return such as {@code access_denied}, never empty
     */
    String value();

    /**
     * The error code of a text.
     *
     * @param value what Connect sent as {@code error}, not empty
     * @return the known code of exactly this spelling, or of the other one that it has, or an unknown one that keeps it
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

        /** The vehicle would do, but its subscription to the manufacturer's connected services is not active. */
        INVALID_SUBSCRIPTION("invalid_subscription"),

        /** The vehicle, or its brand, does not work with Smartcar. */
        VEHICLE_INCOMPATIBLE("vehicle_incompatible"),

        /** The owner's account with the manufacturer has no vehicle. */
        NO_VEHICLES("no_vehicles"),

        /** The application's own settings made Connect show an error page, from which the owner returned. */
        CONFIGURATION_ERROR("configuration_error"),

        /** Something failed at Smartcar. */
        SERVER_ERROR("server_error"),

        /** The owner went back to the application before granting anything. */
        USER_MANUALLY_RETURNED_TO_APPLICATION("user_manually_returned_to_application"),

        /** The owner left the manufacturer's login; {@code oem_login_cancelled}, after its page's name, is understood too. */
        OEM_CANCELLED_LOGIN("oem_cancelled_login", "oem_login_cancelled"),

        /** The owner gave up. Handled by Smartcar's SDKs, though on no page of the documentation. */
        USER_CANCELLED("user_cancelled"),

        /** Not sent by Connect: a mobile SDK reports it when the owner closes the screen. */
        USER_EXITED("user_exited"),

        /** The owner left the battery capacity flow without a choice; {@link ConnectResult.Failed#vehicleId()} came along. */
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
     * @param value as it came, not empty; nothing else is known of it, so escape it before it is shown
     */
    record Unknown(String value) implements ConnectErrorCode {
        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException for an empty text
         * @throws NullPointerException for null
         */
        public Unknown {
            if (Objects.requireNonNull(value, "error").isEmpty()) {
                throw new IllegalArgumentException("an error code is not empty");
            }
        }

        /** The code if it looks like one; anything else may be an attempt on the log, or a value in the wrong place. */
        @Override
        public String toString() {
            boolean looksLikeOne =
                    value.length() <= 60 && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_');
            return looksLikeOne ? value : "***";
        }
    }
}
