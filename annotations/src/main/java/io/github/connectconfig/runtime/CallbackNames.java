package io.github.connectconfig.runtime;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the parameters that Connect adds to a redirect URI. A redirect URI with one of them in its own query
 * string is rejected. A callback is read by these names; any other name belongs to the application.
 */
public final class CallbackNames {
    /** The code that the application exchanges for an access token. */
    public static final String CODE = "code";

    /** The state that the URL sent to Connect. */
    public static final String STATE = "state";

    /** The reason why there is no code. */
    public static final String ERROR = "error";

    /** Connect's text about the error, for developers. */
    public static final String ERROR_DESCRIPTION = "error_description";

    /** The address at which the owner sets up a virtual key. */
    public static final String VIRTUAL_KEY_URL = "virtual_key_url";

    /** Smartcar's id of the owner: together with a code, or instead of it if the response type is {@code none}. */
    public static final String USER_ID = "user_id";

    /** The application's id of the owner. */
    public static final String EXTERNAL_ID = "external_id";

    /** The id of the vehicle that was re-authenticated, or whose battery capacity the owner was asked for. */
    public static final String VEHICLE_ID = "vehicle_id";

    /** The battery capacity that the owner chose. */
    public static final String SELECTED_CAPACITY = "selected_capacity";

    /** The flow that ended; sent by the battery capacity flow only. */
    public static final String REASON = "reason";

    /** The parameters that describe a failure, except its code and description. */
    public static final Set<String> DETAILS =
            Set.of("vin", "make", "model", "year", "status_code", "error_message", EXTERNAL_ID, VEHICLE_ID);

    /** All names that Connect sends. */
    public static final Set<String> ALL =
            with(DETAILS, CODE, STATE, ERROR, ERROR_DESCRIPTION, VIRTUAL_KEY_URL, USER_ID, SELECTED_CAPACITY, REASON);

    private CallbackNames() {}

    private static Set<String> with(Set<String> details, String... others) {
        Set<String> all = new HashSet<>(details);
        Collections.addAll(all, others);
        return Set.copyOf(all);
    }
}
