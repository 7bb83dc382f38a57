package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin",
    parameters = {"empty=", "text=a b&c=\u00fc\ud83d\ude00%41"})
public interface Fleet {}
