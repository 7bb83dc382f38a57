// call: new FleetUrlFactory().authorize("x")
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Reauthenticate;
import io.github.connectconfig.ResponseType;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    appOrigin = "https://app.example.com", // error: AppOriginIgnored
    scopes = "read_vin")
public interface Fleet {
    URI authorize(String state);
    @Reauthenticate URI again(String state, String vehicleId, ResponseType responseType);
}
