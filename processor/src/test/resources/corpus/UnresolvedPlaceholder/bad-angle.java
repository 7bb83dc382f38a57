package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "<your client id>", // error: UnresolvedPlaceholder
    redirectUri = "https://<host>/callback", // error: UnresolvedPlaceholder
    scopes = "read_vin")
public interface Fleet {}
