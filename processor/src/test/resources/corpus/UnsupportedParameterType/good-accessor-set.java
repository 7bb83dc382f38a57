// call: new FleetUrlFactory(java.util.Set.of("read_vin")).request("s").url()
package demo;

import io.github.connectconfig.ConnectConfig;
import java.util.Set;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback")
public interface Fleet {
    Set<String> scopes();
}
