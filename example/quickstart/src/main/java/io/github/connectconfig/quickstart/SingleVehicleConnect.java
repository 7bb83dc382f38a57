package io.github.connectconfig.quickstart;

import static io.github.connectconfig.Mode.SIMULATED;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Permission;

/** A demonstration with one vehicle: nobody can connect another one by mistake. */
@ConnectConfig(
        clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
        redirectUri = "https://demo.example.com/callback",
        scopes = {Permission.READ_CHARGE, Permission.READ_BATTERY},
        mode = SIMULATED,
        singleSelect = true,
        singleSelectVin = "0SCAUDI012FE3B132")
public interface SingleVehicleConnect {}
