package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Permission;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = { // eclipse: UnknownScope
        "read_vin",
        Permission.REQUIRED + "raed_fuel" // error: UnknownScope
    })
public interface Fleet {}
