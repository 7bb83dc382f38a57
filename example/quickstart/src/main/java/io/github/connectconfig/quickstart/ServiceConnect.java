package io.github.connectconfig.quickstart;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import io.github.connectconfig.Permission;
import java.net.URI;

/**
 * A deployed service: staging and production differ in client id, redirect URI and mode, so the factory's constructor
 * takes these. The rest of the code sees this interface only, and tests replace it.
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

    /** For an owner whose vehicle is known: no other can be connected. */
    URI authorizeVehicle(String state, String singleSelectVin);
}
