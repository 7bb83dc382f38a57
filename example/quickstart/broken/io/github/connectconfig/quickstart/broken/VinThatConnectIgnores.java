package io.github.connectconfig.quickstart.broken;

import static io.github.connectconfig.Mode.SIMULATED;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Permission;

/** A VIN without single select: Connect would ignore it and let the owner connect any vehicle. */
@ConnectConfig(
        clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
        redirectUri = "https://example.com/callback",
        scopes = Permission.READ_VIN,
        mode = SIMULATED,
        singleSelectVin = "0SCAUDI012FE3B132")
public interface VinThatConnectIgnores {}
