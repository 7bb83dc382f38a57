package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "CLIENT_01H4Y5Z6", // error: WrongClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
