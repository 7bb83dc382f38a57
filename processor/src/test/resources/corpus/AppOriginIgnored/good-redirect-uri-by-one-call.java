// call: new FleetUrlFactory().authorize("x")
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ResponseType;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    responseType = ResponseType.NONE,
    appOrigin = "https://app.example.com",
    scopes = "read_vin")
public interface Fleet {
    URI authorize(String state);
    URI authorizeBack(String state, URI redirectUri);
}
