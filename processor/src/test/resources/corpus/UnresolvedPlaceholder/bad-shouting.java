package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "YOUR_CLIENT_ID", // error: UnresolvedPlaceholder
    redirectUri = "https://YOUR_DOMAIN/callback", // error: UnresolvedPlaceholder
    scopes = "read_vin")
public interface Fleet {}
