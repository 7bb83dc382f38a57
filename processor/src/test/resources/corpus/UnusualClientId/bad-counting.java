package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "12345678-1234-1234-1234-123456789012", // warning: UnusualClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
