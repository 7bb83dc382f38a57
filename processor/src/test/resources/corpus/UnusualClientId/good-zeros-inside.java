package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "00000000-0000-4000-8000-000000000001",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
