// call: new demo.FleetUrlFactory().authorize("s")
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
  // The package of the library is hidden, not that of URI.
  int io = 1;
  int URI = 2;

  java.net.URI authorize(String state);
}
