package demo;

import io.github.connectconfig.ConnectConfig;

@SuppressWarnings("ConnectConfig.UnpairedSurrogate")
@ConnectConfig(
    clientId = "a\ud800b", // error: UnpairedSurrogate
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
