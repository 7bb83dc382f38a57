package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f91a04ff0a1aea1f38ee24d07", // warning: UnusualClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
