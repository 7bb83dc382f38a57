package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ResponseType;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    responseType = ResponseType.NONE,
    appOrigin = "https://app.example.com\u200b", // error: MalformedAppOrigin
    scopes = "read_vin")
public interface Fleet {}
