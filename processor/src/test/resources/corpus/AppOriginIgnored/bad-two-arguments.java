// call: new FleetUrlFactory().authorize("x", java.net.URI.create("https://example.com/"), "x")
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ResponseType;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    responseType = ResponseType.NONE,
    scopes = "read_vin")
public interface Fleet {
    URI authorize(String state, URI redirectUri, String appOrigin); // error: AppOriginIgnored
}
