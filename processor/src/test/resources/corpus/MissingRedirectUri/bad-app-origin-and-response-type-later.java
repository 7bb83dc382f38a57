// call: new FleetUrlFactory(io.github.connectconfig.ResponseType.NONE).authorize("x")
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ResponseType;
import java.net.URI;

@ConnectConfig( // error: MissingRedirectUri
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    appOrigin = "https://app.example.com",
    scopes = "read_vin")
public interface Fleet {
    ResponseType responseType();
    URI authorize(String state);
}
