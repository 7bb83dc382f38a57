package io.github.connectconfig.example.standin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an application asks Connect for.
 *
 * @param scopes by permission name, in the order of the request: whether it is required
 * @param state comes back as it is
 * @param simulated whether the vehicles are
 * @param force whether to ask again for what was approved before
 * @param make skips the brand selector
 * @param singleSelect whether only one vehicle may be picked
 * @param vin the only vehicle
 * @param parameters everything, for the tester to look at
 */
record AuthorizeRequest(
        LinkedHashMap<String, Boolean> scopes,
        Optional<String> state,
        boolean simulated,
        boolean force,
        Optional<String> make,
        boolean singleSelect,
        Optional<String> vin,
        Map<String, String> parameters) {

    /** A mock VIN in live mode is one of the settings that Connect answers with an error page. */
    boolean isMisconfigured() {
        return !simulated && vin.orElse("").startsWith("0SC");
    }
}
