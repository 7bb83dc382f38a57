// call: new FleetUrlFactory().authorize("x", "x")
// options: -Aconnectconfig.severity=MissingRedirectUri:off
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ResponseType;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    scopes = "read_vin")
public interface Fleet {
    URI authorize(String state, String appOrigin); // error: AppOriginIgnored
    URI authorizeEither(String state, ResponseType responseType, String appOrigin);
}
