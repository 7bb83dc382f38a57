package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "SMARTCAR_CLIENT_ID", // error: UnresolvedPlaceholder
    redirectUri = "SMARTCAR_REDIRECT_URI", // error: UnresolvedPlaceholder
    scopes = "SMARTCAR_SCOPES") // error: UnresolvedPlaceholder
public interface Fleet {}
