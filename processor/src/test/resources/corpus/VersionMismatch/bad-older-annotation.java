// ---- demo/Fleet.java
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig( // error: VersionMismatch
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin",
    mode = "live")
public interface Fleet {}

// ---- io/github/connectconfig/ConnectConfig.java
package io.github.connectconfig;

public @interface ConnectConfig {
    String clientId();

    String redirectUri();

    String[] scopes();

    String mode();
}

// ---- io/github/connectconfig/runtime/ApiVersion.java
package io.github.connectconfig.runtime;

public class ApiVersion {
    public static final int VALUE = 0;
}
