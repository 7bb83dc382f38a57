// call: new FleetUrlFactory().url()
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin",
    mode = Mode.SIMULATED)
public interface Fleet {
    String url();

    URI link();

    String home();

    String gettysburg();

    String island();
}
