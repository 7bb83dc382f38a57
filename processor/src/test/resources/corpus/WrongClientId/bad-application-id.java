package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    applicationId = "client_01HZ", // error: WrongClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
