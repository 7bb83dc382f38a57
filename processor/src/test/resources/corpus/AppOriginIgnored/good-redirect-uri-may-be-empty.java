// call: new FleetUrlFactory("", "https://app.example.com").authorize("x")
// options: -Aconnectconfig.severity=MissingRedirectUri:off
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ResponseType;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    responseType = ResponseType.NONE,
    scopes = "read_vin")
public interface Fleet {
    String redirectUri();
    String appOrigin();
    URI authorize(String state);
}
