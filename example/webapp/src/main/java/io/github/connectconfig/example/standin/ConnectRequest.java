package io.github.connectconfig.example.standin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an application asks Connect for.
 *
 * @param flow how the visit goes and ends
 * @param scopes by permission name, in the order of the request: whether it is required
 * @param make skips the brand selector
 * @param parameters everything, as it was sent
 */
record ConnectRequest(
        Flow flow, LinkedHashMap<String, Boolean> scopes, Optional<String> make, Map<String, String> parameters) {

    /** What the owner comes for. */
    enum Flow {
        /** Access, for a code. */
        CODE,
        /** Access, without a code. */
        NONE,
        /** A new login to the account of a vehicle that is connected. */
        REAUTHENTICATION,
        /** What a Tesla's owner did not grant there. Nobody is sent back from it. */
        TESLA_PERMISSIONS
    }

    /** Comes back as it is. */
    Optional<String> state() {
        return value("state");
    }

    /** The application's own id of the owner. The text {@code null} clears a stored one; that none comes back then is a guess. */
    Optional<String> externalId() {
        return value("external_id").filter(id -> !id.equals("null"));
    }

    /** Smartcar's id of the vehicle to log in to again. */
    Optional<String> vehicleId() {
        return value("vehicle_id");
    }

    public boolean singleSelect() {
        return "true".equals(parameters.get("single_select"));
    }

    /** The VIN of the only vehicle. */
    public Optional<String> vin() {
        return value("single_select_vin");
    }

    boolean isSimulated() {
        return !parameters.getOrDefault("mode", "live").equals("live");
    }

    /** Whether to ask again for what was approved before. */
    boolean isForced() {
        return flow == Flow.TESLA_PERMISSIONS || "force".equals(parameters.get("approval_prompt"));
    }

    /** A mock VIN in live mode is one of the settings that Connect answers with an error page. */
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
