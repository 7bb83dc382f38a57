package io.github.connectconfig;

import io.github.connectconfig.runtime.CallbackName;

/** How a visit ended. The names of the callback's parameters that have a value determine the kind. */
enum CallbackKind {
    AUTHORIZED("a code", CallbackName.CODE),
    CONNECTED("a user id", CallbackName.USER_ID),
    REAUTHENTICATED("a vehicle id", CallbackName.VEHICLE_ID),
    FAILED("an error", CallbackName.ERROR);

    /** What the callback contains, as exception messages describe it. */
    final String contents;

    /** The parameter that every callback of this kind has. */
    final CallbackName parameter;

    CallbackKind(String contents, CallbackName parameter) {
        this.contents = contents;
        this.parameter = parameter;
    }

    /**
     * Returns the kind of a callback. A failure may also contain the id of the user or the vehicle, and in 2026 a code
     * comes together with a user id. Any other mix of two flows is rejected.
     */
    static CallbackKind of(CallbackParameters parameters) {
        boolean isVehicle = parameters.has(CallbackName.VEHICLE_ID);
        if (parameters.has(CallbackName.CODE)) {
            if (parameters.has(CallbackName.ERROR)) {
                throw new MalformedCallbackException("both `code` and `error`");
            } else if (isVehicle) {
                throw new MalformedCallbackException("both `code` and `vehicle_id`");
            }
            return AUTHORIZED;
        } else if (parameters.has(CallbackName.ERROR)) {
            return FAILED;
        } else if (parameters.has(CallbackName.SELECTED_CAPACITY) || parameters.has(CallbackName.REASON)) {
            throw new MalformedCallbackException("`selected_capacity` or `reason`, as in a choice of battery capacity:"
                    + " it comes without a state, and is not opened here");
        } else if (isVehicle) {
            return REAUTHENTICATED;
        } else if (parameters.has(CallbackName.USER_ID)) {
            return CONNECTED;
        }
        throw new MalformedCallbackException("neither `code`, `error`, `user_id` nor `vehicle_id`");
    }
}
