package io.github.connectconfig.runtime;

import java.util.Set;

/** The pages of Connect to which a URL leads, and the parameters that each accepts. */
public enum Endpoint {
    /** The page on which an owner connects vehicles. */
    AUTHORIZE("/oauth/authorize?"),
    /** The page on which an owner logs in again for a connected vehicle. */
    REAUTHENTICATE("/oauth/reauthenticate?");

    /** The parameters that re-authentication accepts, whatever binds them. */
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

    /**
     * The parameters that re-authentication accepts from the call only, for Tesla's permission updates. If a config
     * binds them, they are for authorization.
     */
    private static final Set<Parameter> OF_PERMISSION_UPDATES = Set.of(Parameter.SCOPES, Parameter.MAKE);

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    /**
     * {@return the path, with a question mark at the end: the part of the URL between the origin and the parameters}
     */
    public String path() {
        return path;
    }

    /**
     * Returns whether an argument may bind a parameter.
     *
     * @param parameter any parameter
     * @return false if the page does not accept the parameter
     */
    public boolean knows(Parameter parameter) {
        return takesOfConfig(parameter) || (this == REAUTHENTICATE && OF_PERMISSION_UPDATES.contains(parameter));
    }

    /**
     * Returns whether the page takes a parameter from the annotation or the factory's constructor.
     *
     * @param parameter any parameter
     * @return false if the parameter is left out even if it is bound
     */
    public boolean takesOfConfig(Parameter parameter) {
        return this == AUTHORIZE ? parameter != Parameter.VEHICLE_ID : OF_REAUTHENTICATION.contains(parameter);
    }
}
