// config: demo.NoAppOrigin
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://javascript-sdk.smartcar.com/v2/redirect", // error: MissingAppOrigin
    scopes = {"read_vin", "required:read_odometer"})
public interface NoAppOrigin {}
