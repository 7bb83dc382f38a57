// config: demo.ScopeList
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin read_fuel", "raed_vin", "read_odometer", "required:read_odometer"}) // error: MalformedScope, error: UnknownScope, error: DuplicateScope
public interface ScopeList {}
