package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    applicationId = "${smartcar.application-id}", // error: UnresolvedPlaceholder
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}
