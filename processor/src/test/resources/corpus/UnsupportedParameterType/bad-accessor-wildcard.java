// call: new FleetUrlFactory(java.util.List.of()).request("s").url()
package demo;

import io.github.connectconfig.ConnectConfig;
import java.util.List;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback")
public interface Fleet {
    List<?> scopes(); // error: UnsupportedParameterType
}
