package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "sc8229DF9F-91A0-4FF0-A1AE-A1F38EE24D07://callback",
    scopes = "read_vin")
public interface Fleet {}
