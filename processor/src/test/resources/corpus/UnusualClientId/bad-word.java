package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "my-client-id", // warning: UnusualClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
