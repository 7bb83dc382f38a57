package io.github.connectconfig.runtime;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters that Connect adds to a redirect URI, those first that most callbacks have. A redirect URI with one of
 * these names in its own query string is rejected. A callback is read by these names; any other name belongs to the
 * application.
 */
public enum CallbackName {
    /** The code that the application exchanges for an access token. */
    CODE("code"),

    /** The state that the URL sent to Connect. */
    STATE("state"),

    /** Smartcar's id of the owner: together with a code, or instead of it if the response type is {@code none}. */
    USER_ID("user_id"),

    /** The application's id of the owner. */
    EXTERNAL_ID("external_id"),

    /** The address at which the owner sets up a virtual key. */
    VIRTUAL_KEY_URL("virtual_key_url"),

    /** The reason why there is no code. */
    ERROR("error"),

    /** Connect's text about the error, for developers. */
    ERROR_DESCRIPTION("error_description"),

    /** The VIN of a vehicle that is not compatible. */
    VIN("vin"),

    /** The brand of that vehicle. */
    MAKE("make"),

    /** The model of that vehicle. */
    MODEL("model"),

    /** The model year of that vehicle. */
    YEAR("year"),

    /** The status of the error page from which the owner returned. */
    STATUS_CODE("status_code"),

    /** The message of that error page. */
    ERROR_MESSAGE("error_message"),

    /** The id of the vehicle that was re-authenticated, or whose battery capacity the owner was asked for. */
    VEHICLE_ID("vehicle_id"),

    /** The battery capacity that the owner chose. */
    SELECTED_CAPACITY("selected_capacity"),

    /** The flow that ended; sent by the battery capacity flow only. */
    REASON("reason");

    /** All names that Connect sends, as a URL has them. */
    public static final Set<String> ALL = all();

    /** The parameters that describe a failure, except its code and description. */
    public static final Set<CallbackName> DETAILS =
            Set.of(VIN, MAKE, MODEL, YEAR, STATUS_CODE, ERROR_MESSAGE, EXTERNAL_ID, VEHICLE_ID);

    private static final CallbackName[] NAMES = values();

    private final String wireName;

    CallbackName(String wireName) {
        this.wireName = wireName;
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (CallbackName name : values()) {
            all.add(name.wireName);
        }
        return Set.copyOf(all);
    }

    /**
     * Returns how many names there are.
     *
     * @return one more than the largest {@link #ordinal()}
     */
    public static int count() {
        return NAMES.length;
    }

    /**
     * Returns the name as a URL has it.
     *
     * @return such as {@code user_id}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * Returns the name that a part of a text is.
     *
     * @param text any text
     * @param start where the part starts
     * @param end where it ends, exclusive
     * @return the name; nothing if the part is another text
     */
    public static Optional<CallbackName> at(String text, int start, int end) {
        for (CallbackName name : NAMES) {
            if (name.wireName.length() == end - start && text.startsWith(name.wireName, start)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the name that a text is.
     *
     * @param text any text
     * @return the name; nothing for another text
     */
    public static Optional<CallbackName> of(String text) {
        return at(text, 0, text.length());
    }
}
