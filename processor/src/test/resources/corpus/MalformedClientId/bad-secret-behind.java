package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07:c9a5b1d2-0c0e-4c5e-9d8f-6d2f3a1c9e47", // error: MalformedClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
