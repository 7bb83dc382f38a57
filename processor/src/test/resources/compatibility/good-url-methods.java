// config: demo.UrlMethods
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import io.github.connectconfig.ConnectParameter;
import java.net.URI;
import java.util.List;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"},
    mode = Mode.LIVE)
public interface UrlMethods {
  URI authorize(String state);

  String again(String state, String make, String user, String... flags);

  URI vehicle(String state, @ConnectParameter("single_select_vin") String vin);

  String custom(String state, @ConnectParameter("fleet_id") String id, List<String> scopes);

  Mode mode();

  default String both(String one, String two) {
    return authorize(one) + again(two, "TESLA", "");
  }

  static String name() {
    return "UrlMethods";
  }
}
