package demo;

import io.github.connectconfig.ConnectConfig;

@SuppressWarnings("ConnectConfig.UnusualClientId")
@ConnectConfig(
    clientId = "my-client-id",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
