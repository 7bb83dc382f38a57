package io.github.connectconfig;

import io.github.connectconfig.runtime.CallbackNames;
import java.util.Set;

/** How a visit ended, told by the names of the parameters that came with a value. */
enum CallbackKind {
    AUTHORIZED("a code", CallbackNames.CODE),
    CONNECTED("a user id", CallbackNames.USER_ID),
    REAUTHENTICATED("a vehicle id", CallbackNames.VEHICLE_ID),
    FAILED("an error", CallbackNames.ERROR);

    /** What it brings, in words. */
    final String gift;

    /** The parameter that it cannot be without. */
    final String name;

    CallbackKind(String gift, String name) {
        this.gift = gift;
        this.name = name;
    }

    /**
     * The kind of a callback. A failure may tell whose it is, and a code comes with a user id in 2026; but what belongs to two
     * flows belongs to none.
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
