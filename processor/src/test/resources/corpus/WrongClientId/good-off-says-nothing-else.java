// options: -Aconnectconfig.severity=WrongClientId:off
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "client_01H4Y5Z6",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
