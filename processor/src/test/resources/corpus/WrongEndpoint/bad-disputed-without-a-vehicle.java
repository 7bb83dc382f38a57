// call: new FleetUrlFactory().again("s")
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Reauthenticate;
import java.net.URI;

interface One {
    @Reauthenticate
    URI again(String state); // error: WrongEndpoint
}

interface Other {
    URI again(String state);
}

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet extends One, Other {}
