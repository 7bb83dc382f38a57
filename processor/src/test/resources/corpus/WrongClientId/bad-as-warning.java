// options: -Aconnectconfig.severity=WrongClientId:warning
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "client_01H4Y5Z6", // warning: WrongClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
