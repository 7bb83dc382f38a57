package demo;

import io.github.connectconfig.ConnectConfig;

/** The make is one that Connect Config does not know, so the build prints a warning. */
@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "required:read_vin",
    make = "BRAND_NEW")
public interface Fleet {}
