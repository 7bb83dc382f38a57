// call: new FleetUrlFactory().authorize("x", "x")
package demo;

import io.github.connectconfig.ConnectConfig;
import java.net.URI;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    URI authorize(String aplicationId, String state); // error: UnknownParameter
}
