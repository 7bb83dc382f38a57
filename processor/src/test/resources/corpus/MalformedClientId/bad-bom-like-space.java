package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "a\u2007b", // error: MalformedClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
