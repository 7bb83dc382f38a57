package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import io.github.connectconfig.Reauthenticate;
import java.net.URI;
import java.util.List;

/** URL methods, and values that are known at run time. */
@ConnectConfig(redirectUri = "sc8229df9f-91a0-4ff0-a1ae-a1f38ee24d07://callback", flags = "country:DE")
public interface Fleet {
  String clientId();

  Mode mode();

  URI authorize(String state, List<String> scopes, String make);

  String authorizeVehicle(String state, List<String> scopes, String singleSelectVin);

  @Reauthenticate
  URI reauthenticate(String state, String vehicleId);

  default URI tesla(String state) {
    return authorize(state, List.of("read_vin"), "TESLA");
  }
}
