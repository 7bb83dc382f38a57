// options: -Aconnectconfig.severity=UnknownSkope:off,UnknownMake -Aconnectconfig.permission=x
// no position: warning: InvalidOption, warning: InvalidOption, warning: InvalidOption
// ---- demo/Fleet.java
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {}

// ---- demo/Other.java
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
interface Other {}
