// call: new FleetUrlFactory().authorize("s")
package demo;

import io.github.connectconfig.ConnectConfig;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "http://example.com/callback", // error: InsecureRedirectUri
    scopes = "read_vin")
public interface Fleet {
  URI authorize(String state);

  URI rehearse(String state, String origin);
}
