package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    applicationId = "fleet", // warning: UnusualClientId
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
