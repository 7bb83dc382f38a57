package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "vault:secret/smartcar#client-id", // error: UnresolvedPlaceholder
    redirectUri = "op://fleet/smartcar/redirect", // error: UnresolvedPlaceholder
    scopes = { // eclipse: UnresolvedPlaceholder
        "read_vin",
        "ENC(abc)" // error: UnresolvedPlaceholder
    },
    make = "{cipher}abc", // error: UnresolvedPlaceholder
    singleSelectVin = "env:VIN") // error: UnresolvedPlaceholder
public interface Fleet {}
