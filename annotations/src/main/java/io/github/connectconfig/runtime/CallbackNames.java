package io.github.connectconfig.runtime;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that Connect adds to a redirect URI when it sends the owner back: the one list of them. A redirect URI whose
 * own query has one of them is refused, and a callback is read by them; any other name is the application's own.
 */
public final class CallbackNames {
    /** What is exchanged for an access token. */
    public static final String CODE = "code";

    /** What was sent along. */
    public static final String STATE = "state";

    /** Why there is no code. */
    public static final String ERROR = "error";

    /** The error in Connect's own words. */
    public static final String ERROR_DESCRIPTION = "error_description";

    /** Where the owner sets up a virtual key. */
    public static final String VIRTUAL_KEY_URL = "virtual_key_url";

    /** Smartcar's id of the owner: beside a code, or in its place where the response type is {@code none}. */
    public static final String USER_ID = "user_id";

    /** The application's id of the owner. */
    public static final String EXTERNAL_ID = "external_id";

    /** The vehicle that was re-authenticated, or whose battery capacity was asked for. */
    public static final String VEHICLE_ID = "vehicle_id";

    /** The battery capacity that the owner chose. */
    public static final String SELECTED_CAPACITY = "selected_capacity";

    /** Which flow ended, of the battery capacity flow only. */
    public static final String REASON = "reason";

    /** What describes a failure beside its code and description. */
    public static final Set<String> DETAILS =
            Set.of("vin", "make", "model", "year", "status_code", "error_message", EXTERNAL_ID, VEHICLE_ID);

    /** All of them. */
    public static final Set<String> ALL =
            with(DETAILS, CODE, STATE, ERROR, ERROR_DESCRIPTION, VIRTUAL_KEY_URL, USER_ID, SELECTED_CAPACITY, REASON);

    private CallbackNames() {}

    private static Set<String> with(Set<String> details, String... others) {
        Set<String> all = new HashSet<>(details);
        Collections.addAll(all, others);
        return Set.copyOf(all);
    }
}
