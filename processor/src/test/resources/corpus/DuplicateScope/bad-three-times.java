package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = { // eclipse: DuplicateScope, eclipse: DuplicateScope
        "read_vin",
        "read_vin", // error: DuplicateScope
        "required:read_vin" // error: DuplicateScope
    })
public interface Fleet {}
