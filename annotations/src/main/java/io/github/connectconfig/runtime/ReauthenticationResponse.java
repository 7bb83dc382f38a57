package io.github.connectconfig.runtime;

import io.github.connectconfig.ResponseType;
import java.util.Locale;

/** The response type of re-authentication: its callback has a vehicle's id instead of a code. */
public enum ReauthenticationResponse implements WireParameter {
    /** The only instance. */
    INSTANCE;

    @Override
    public String wireName() {
        return Parameter.RESPONSE_TYPE.wireName();
    }

    @Override
    public String label() {
        return "reauthenticationResponse";
    }

    @Override
    public boolean mayBeNull() {
        return Parameter.RESPONSE_TYPE.mayBeNull();
    }

    /**
     * Returns a response type as it is written in a URL.
     *
     * @param name the name of a {@link ResponseType}
     * @return {@code vehicle_id} for the default, otherwise the name in lower case
     */
    public String written(String name) {
        return name.equals(Parameter.RESPONSE_TYPE.defaultValue())
                ? Parameter.VEHICLE_ID.wireName()
                : name.toLowerCase(Locale.ROOT);
    }
}
