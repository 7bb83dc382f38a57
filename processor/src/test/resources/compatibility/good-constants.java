// config: demo.Constants
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.Permission;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = {"required:read_vin", Permission.READ_ODOMETER},
    mode = Mode.SIMULATED,
    approvalPrompt = ApprovalPrompt.FORCE,
    make = "TESLA",
    singleSelect = true,
    flags = {"country:DE", "gr\u00f6\u00dfe:\"x\\y$1\""},
    origin = "http://localhost:8080")
public interface Constants {}
