// config: demo.SchemeOfOther
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "sc11111111-2222-3333-4444-555555555555://page", // error: RedirectSchemeMismatch
    scopes = {"read_vin", "required:read_odometer"})
public interface SchemeOfOther {}
