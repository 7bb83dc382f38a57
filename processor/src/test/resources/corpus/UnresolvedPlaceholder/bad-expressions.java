package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "System.getenv(\"SMARTCAR_CLIENT_ID\")", // error: UnresolvedPlaceholder
    redirectUri = "process.env.REDIRECT_URI", // error: UnresolvedPlaceholder
    scopes = { // eclipse: UnresolvedPlaceholder, eclipse: UnresolvedPlaceholder
        "read_vin",
        "env('SCOPE')", // error: UnresolvedPlaceholder
        "$scope" // error: UnresolvedPlaceholder
    })
public interface Fleet {}
