package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ConnectParameter;
import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.List;

/** Owners who visit, with everything bound late. */
@ConnectConfig(scopes = "read_vin")
public interface Visits {
  /**
   * Our application.
   *
   * @return its id
   */
  String clientId();

  /**
   * Where owners come back.
   *
   * @return an absolute URI
   */
  URI redirectUri();

  /**
   * Real vehicles or not.
   *
   * @return the mode
   */
  Mode mode();

  /**
   * For any vehicle of a make.
   *
   * @param state the visit
   * @param make the make
   * @param flags flags
   * @return the URL
   */
  String authorize(String state, String make, List<String> flags);

  /**
   * For one vehicle.
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
