package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Permission;

/** A config whose factory checks a redirect URI in the constructor. */
@ConnectConfig(clientId = "7f7b7dcf-6ba4-4b31-a1a1-0e1f6b3c9a10", scopes = Permission.READ_ODOMETER)
interface RoundTripConnect {
    String redirectUri();

    static boolean accepts(String redirectUri) {
        try {
            return new RoundTripConnectUrlFactory(redirectUri).redirectUri().equals(redirectUri);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
