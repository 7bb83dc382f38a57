package io.github.connectconfig.runtime;

import io.github.connectconfig.ResponseType;
import java.util.Locale;

/** The response type as re-authentication has it: a vehicle's id is what comes back in the place of a code. */
public enum ReauthenticationResponse implements WireParameter {
    /** The only one. */
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
     * How a URL has a response type.
     *
     * @param name the name of a {@link ResponseType}
     * @return the value in the URL
     */
    public String written(String name) {
        return name.equals(Parameter.RESPONSE_TYPE.defaultValue())
                ? Parameter.VEHICLE_ID.wireName()
                : name.toLowerCase(Locale.ROOT);
    }
}
