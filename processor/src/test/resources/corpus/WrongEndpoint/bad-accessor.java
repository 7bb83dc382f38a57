// call: new FleetUrlFactory("x").authorize("x")
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Reauthenticate;
import java.net.URI;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    @Reauthenticate String clientId(); // error: WrongEndpoint
    URI authorize(String state);
}
