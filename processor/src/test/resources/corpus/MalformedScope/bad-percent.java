package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = { // eclipse: MalformedScope
        "read_odometer",
        "%s%n", // error: MalformedScope
        "read_fuel"
    })
public interface Fleet {}
