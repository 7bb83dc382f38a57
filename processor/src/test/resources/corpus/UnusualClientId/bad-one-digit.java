package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "11111111-1111-1111-1111-111111111111", // warning: UnusualClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
