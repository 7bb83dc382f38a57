// config: demo.ClientIds
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f 91a0", // error: MalformedClientId
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"})
public interface ClientIds {}
