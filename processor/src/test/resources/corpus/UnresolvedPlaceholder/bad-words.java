package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "your-client-id", // error: UnresolvedPlaceholder
    redirectUri = "CHANGE_ME", // error: UnresolvedPlaceholder
    scopes = "read_vin")
public interface Fleet {}
