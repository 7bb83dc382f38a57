package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229DF9F-91A0-4FF0-A1AE-A1F38EE24D07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
