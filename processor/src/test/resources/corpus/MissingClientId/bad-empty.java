package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "", // error: MissingClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
