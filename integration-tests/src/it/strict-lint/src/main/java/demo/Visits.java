package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ConnectParameter;
import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.List;

/** A config whose values are bound as late as possible. */
@ConnectConfig(scopes = "read_vin")
public interface Visits {
  /**
   * The id of our application.
   *
   * @return its id
   */
  String clientId();

  /**
   * The redirect URI.
   *
   * @return an absolute URI
   */
  URI redirectUri();

  /**
   * Whether vehicles are real or simulated.
   *
   * @return the mode
   */
  Mode mode();

  /**
   * The URL for any vehicle of a make.
   *
   * @param state the visit
   * @param make the make
   * @param flags flags
   * @return the URL
   */
  String authorize(String state, String make, List<String> flags);

  /**
   * The URL for one vehicle.
   *
   * @param state the visit
   * @param vin the vehicle
   * @param id our own id
   * @return the URL
   */
  URI vehicle(
      String state,
      @ConnectParameter("single_select_vin") String vin,
      @ConnectParameter("fleet_id") String id);
}
