// options: -Aconnectconfig.severity=UnresolvedPlaceholder:off
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "${smartcar.client-id}",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
