package io.github.connectconfig.quickstart;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import io.github.connectconfig.Permission;
import java.net.URI;

/**
 * The config of a deployed service. Staging and production have different client ids, redirect URIs and modes, so these
 * are accessors, and the factory's constructor takes them. All other code uses this interface, which tests can replace.
 */
@ConnectConfig(scopes = {Permission.READ_VEHICLE_INFO, Permission.READ_VIN})
public interface ServiceConnect {
    String clientId();

    URI redirectUri();

    Mode mode();

    /** For an owner who may connect any vehicle. */
    URI authorize(String state, String user);

    /** For an owner whose brand is known: Connect skips the brand selector. */
    URI authorizeBrand(String state, String make);

    /** For an owner whose vehicle is known: the owner can connect no other vehicle. */
    URI authorizeVehicle(String state, String singleSelectVin);
}
