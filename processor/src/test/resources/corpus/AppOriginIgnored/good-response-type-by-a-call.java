// call: new FleetUrlFactory().authorize("x", io.github.connectconfig.ResponseType.NONE, java.net.URI.create("https://example.com/"))
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ResponseType;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    appOrigin = "https://app.example.com",
    scopes = "read_vin")
public interface Fleet {
    URI authorize(String state, ResponseType responseType, URI redirectUri);
}
