// call: new FleetUrlFactory().update("x", java.util.List.of("x"))
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Reauthenticate;
import java.net.URI;
import java.util.List;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback")
public interface Fleet {
    @Reauthenticate URI update(String make, List<String> scopes);
}
