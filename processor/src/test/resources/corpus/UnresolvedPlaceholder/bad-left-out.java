package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-...", // error: UnresolvedPlaceholder
    redirectUri = "https://\u2026/callback", // error: UnresolvedPlaceholder
    scopes = { // eclipse: UnresolvedPlaceholder
        "read_vin",
        "..." // error: UnresolvedPlaceholder
    },
    make = "null", // error: UnresolvedPlaceholder
    singleSelectVin = "***", // error: UnresolvedPlaceholder
    flags = "undefined", // error: UnresolvedPlaceholder
    origin = "???") // error: UnresolvedPlaceholder
public interface Fleet {}
