package io.github.connectconfig.runtime;

import java.util.Set;

/** A page of Connect that a URL leads to, and which parameters it knows. */
public enum Endpoint {
    /** Where an owner connects vehicles. */
    AUTHORIZE("/oauth/authorize?"),
    /** Where an owner logs in again for a vehicle that is connected already. */
    REAUTHENTICATE("/oauth/reauthenticate?");

    /** What re-authentication takes from whatever binds it. */
    private static final Set<Parameter> OF_REAUTHENTICATION = Set.of(
            Parameter.CLIENT_ID,
            Parameter.APPLICATION_ID,
            Parameter.REDIRECT_URI,
            Parameter.RESPONSE_TYPE,
            Parameter.VEHICLE_ID,
            Parameter.STATE,
            Parameter.USER,
            Parameter.EXTERNAL_ID,
            Parameter.ORIGIN);

    /** What it takes of the call only, for Tesla's permission updates: a config binds them for authorization. */
    private static final Set<Parameter> OF_PERMISSION_UPDATES = Set.of(Parameter.SCOPES, Parameter.MAKE);

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    /**
     * {@return what stands between the origin and the parameters}
     */
    public String path() {
        return path;
    }

    /**
     * Whether an argument may bind a parameter.
     *
     * @param parameter any parameter
     * @return false for one that the page does not know
     */
    public boolean knows(Parameter parameter) {
        return takesOfConfig(parameter) || (this == REAUTHENTICATE && OF_PERMISSION_UPDATES.contains(parameter));
    }

    /**
     * Whether the annotation, or the factory's constructor, binds a parameter for the page too.
     *
     * @param parameter any parameter
     * @return false for one that is left out even if it is bound
     */
    public boolean takesOfConfig(Parameter parameter) {
        return this == AUTHORIZE ? parameter != Parameter.VEHICLE_ID : OF_REAUTHENTICATION.contains(parameter);
    }
}
