package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;

/** A config with requests, and with a rule that does not throw. */
@SuppressWarnings("ConnectConfig.MalformedFlag")
@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Visits {
  Mode mode();
}
