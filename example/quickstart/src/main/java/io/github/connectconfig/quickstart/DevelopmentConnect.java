package io.github.connectconfig.quickstart;

import static io.github.connectconfig.Mode.SIMULATED;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Permission;

/** A config for development: simulated vehicles, and a callback on localhost. */
@ConnectConfig(
        clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
        redirectUri = "http://localhost:8080/callback",
        scopes = {Permission.READ_VEHICLE_INFO, Permission.READ_VIN, Permission.READ_ODOMETER},
        mode = SIMULATED)
public interface DevelopmentConnect {}
