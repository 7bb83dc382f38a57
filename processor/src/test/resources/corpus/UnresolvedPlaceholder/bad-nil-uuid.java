package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "00000000-0000-0000-0000-000000000000", // error: UnresolvedPlaceholder
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
