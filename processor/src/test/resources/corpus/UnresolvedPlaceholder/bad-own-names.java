package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "client_id", // error: UnresolvedPlaceholder
    redirectUri = "smartcar.redirect-uri", // error: UnresolvedPlaceholder
    scopes = "read_vin")
public interface Fleet {}
