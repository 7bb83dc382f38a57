// options: -Aconnectconfig.severity=AppOriginIgnored:off
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig( // error: MissingRedirectUri
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    appOrigin = "https://app.example.com",
    scopes = "read_vin")
public interface Fleet {}
