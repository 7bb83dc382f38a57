// call: new FleetUrlFactory("x").authorize("x")
package demo;

import io.github.connectconfig.ConnectConfig;
import java.net.URI;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    String applicationId();
    URI authorize(String state);
}
