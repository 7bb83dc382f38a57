package io.github.connectconfig.benchmarks;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;

/** All but the visit is constant; the factory has the fluent request. */
@ConnectConfig(
        clientId = Inputs.CLIENT_ID,
        redirectUri = Inputs.REDIRECT_URI,
        scopes = {"required:read_vin", "read_odometer", "read_location", "read_vehicle_info"},
        mode = Mode.SIMULATED)
public interface FleetConnect {}
