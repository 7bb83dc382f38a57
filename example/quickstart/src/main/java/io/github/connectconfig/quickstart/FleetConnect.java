package io.github.connectconfig.quickstart;

import static io.github.connectconfig.ApprovalPrompt.FORCE;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Permission;

/**
 * A fleet of real vehicles in Germany. The contract needs the VIN and the odometer, so both are required. Connect asks
 * for the permissions on each visit, also if the owner has granted them before.
 */
@ConnectConfig(
        clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
        redirectUri = "https://fleet.example.com/callback",
        scopes = {
            Permission.REQUIRED + Permission.READ_VIN,
            Permission.REQUIRED + Permission.READ_ODOMETER,
            Permission.READ_LOCATION,
            Permission.CONTROL_CHARGE
        },
        approvalPrompt = FORCE,
        flags = "country:DE")
public interface FleetConnect {}
