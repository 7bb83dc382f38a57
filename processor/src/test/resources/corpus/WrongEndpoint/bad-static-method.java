package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Reauthenticate;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    @Reauthenticate
    static URI again(String state, String vehicleId) { // error: WrongEndpoint
        return URI.create("https://example.com/" + vehicleId);
    }
}
