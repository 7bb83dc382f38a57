package io.github.connectconfig;

import io.github.connectconfig.runtime.CallbackNames;
import java.util.Set;

/** How a visit ended. The names of the callback's parameters that have a value determine the kind. */
enum CallbackKind {
    AUTHORIZED("a code", CallbackNames.CODE),
    CONNECTED("a user id", CallbackNames.USER_ID),
    REAUTHENTICATED("a vehicle id", CallbackNames.VEHICLE_ID),
    FAILED("an error", CallbackNames.ERROR);

    /** What the callback contains, as exception messages describe it. */
    final String contents;

    /** The parameter that every callback of this kind has. */
    final String parameter;

    CallbackKind(String contents, String parameter) {
        this.contents = contents;
        this.parameter = parameter;
    }

    /**
     * Returns the kind of a callback. A failure may also contain the id of the user or the vehicle, and in 2026 a code
     * comes together with a user id. Any other mix of two flows is rejected.
     */
    static CallbackKind of(Set<String> names) {
        boolean isVehicle = names.contains(CallbackNames.VEHICLE_ID);
        if (names.contains(CallbackNames.CODE)) {
            if (names.contains(CallbackNames.ERROR)) {
                throw new MalformedCallbackException("both `code` and `error`");
            } else if (isVehicle) {
                throw new MalformedCallbackException("both `code` and `vehicle_id`");
            }
            return AUTHORIZED;
        } else if (names.contains(CallbackNames.ERROR)) {
            return FAILED;
        } else if (names.contains(CallbackNames.SELECTED_CAPACITY) || names.contains(CallbackNames.REASON)) {
            throw new MalformedCallbackException("`selected_capacity` or `reason`, as in a choice of battery capacity:"
                    + " it comes without a state, and is not opened here");
        } else if (isVehicle) {
            return REAUTHENTICATED;
        } else if (names.contains(CallbackNames.USER_ID)) {
            return CONNECTED;
        }
        throw new MalformedCallbackException("neither `code`, `error`, `user_id` nor `vehicle_id`");
    }
}
