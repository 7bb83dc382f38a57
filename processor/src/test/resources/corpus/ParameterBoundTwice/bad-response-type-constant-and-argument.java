// call: new FleetUrlFactory().authorize("x", io.github.connectconfig.ResponseType.NONE)
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ResponseType;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin",
    responseType = ResponseType.CODE)
public interface Fleet {
    URI authorize(String state, ResponseType responseType); // error: ParameterBoundTwice
}
