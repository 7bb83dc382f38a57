package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "fleet\u200b-app", // error: MalformedClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
