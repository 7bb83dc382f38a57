// config: demo.OneVehicle
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"},
    mode = Mode.SIMULATED,
    singleSelect = true,
    singleSelectVin = "0SCAUDI012FE3B132")
public interface OneVehicle {}
