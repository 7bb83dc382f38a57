package io.github.connectconfig.example.standin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The request of an application.
 *
 * @param flow which pages the visit has, and how it ends
 * @param scopes for each permission, in the order of the request: true if it is required
 * @param make the brand, if the visit skips the brand selector
 * @param parameters all parameters, decoded
 */
record ConnectRequest(
        Flow flow, LinkedHashMap<String, Boolean> scopes, Optional<String> make, Map<String, String> parameters) {

    /** The purpose of a visit. */
    enum Flow {
        /** Access to vehicles; the callback has a code. */
        CODE,
        /** Access to vehicles; the callback has no code. */
        NONE,
        /** A new login for a vehicle that is already connected. */
        REAUTHENTICATION,
        /** The permissions that an owner has not granted at Tesla. It does not redirect the owner back. */
        TESLA_PERMISSIONS
    }

    /** The state, which the callback returns unchanged. */
    Optional<String> state() {
        return value("state");
    }

    /**
     * The application's own id of the owner. The text {@code null} clears a stored id. That the callback has none then is
     * not documented.
     */
    Optional<String> externalId() {
        return value("external_id").filter(id -> !id.equals("null"));
    }

    /** Smartcar's id of the vehicle for which the owner logs in again. */
    Optional<String> vehicleId() {
        return value("vehicle_id");
    }

    public boolean singleSelect() {
        return "true".equals(parameters.get("single_select"));
    }

    /** The VIN of the only vehicle that the owner may connect. */
    public Optional<String> vin() {
        return value("single_select_vin");
    }

    boolean isSimulated() {
        return !parameters.getOrDefault("mode", "live").equals("live");
    }

    /** Returns true if the owner has to approve again what was approved before. */
    boolean isForced() {
        return flow == Flow.TESLA_PERMISSIONS || "force".equals(parameters.get("approval_prompt"));
    }

    /** Returns true for a simulated VIN in live mode, for which Connect shows an error page. */
    boolean isMisconfigured() {
        return !isSimulated() && vin().orElse("").startsWith("0SC");
    }

    public boolean isSentBack() {
        return flow != Flow.TESLA_PERMISSIONS;
    }

    private Optional<String> value(String name) {
        return Query.value(parameters, name);
    }
}
