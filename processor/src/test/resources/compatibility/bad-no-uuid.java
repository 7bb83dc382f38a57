// config: demo.NoUuid
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "mine", // warning: UnusualClientId
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"})
public interface NoUuid {}
