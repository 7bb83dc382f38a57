// config: demo.Credential
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "client_01", // error: WrongClientId
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"})
public interface Credential {}
