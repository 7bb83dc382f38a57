// Generated from Fleet by Connect Config; changes here are lost.
package demo;

import io.github.connectconfig.Mode;
import io.github.connectconfig.runtime.ConnectConfigGenerated;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.Values;
import java.lang.Override;
import java.lang.String;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Builds the Smartcar Connect URLs of {@code Fleet}. Instances are immutable.
 *
 * <p>{@code authorize(String, String, String[])}:
 * <pre>{@code https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=required%3Aread_vin%20read_odometer&mode=live&flags={flags}&state={state}&user={user}}</pre>
 *
 * <p>{@code sell(String, String)}:
 * <pre>{@code https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=required%3Aread_vin%20read_odometer&mode=live&single_select=true&single_select_vin={singleSelectVin}&state={state}}</pre>
 *
 * <ul>
 * <li>{@code singleSelectVin}: the VIN of the only vehicle that may be authorized; bound per URL</li>
 * <li>{@code flags}: Connect's flags, each {@code {flag}:{value}}; bound per URL</li>
 * <li>{@code state}: the value that comes back to the redirect URI; bound per URL</li>
 * <li>{@code user}: the owner's id, for analytics; bound per URL</li>
 * </ul>
 */
@Generated("io.github.connectconfig.processor.ConnectConfigProcessor")
@ConnectConfigGenerated
public final class FleetUrlFactory implements Fleet {
  private static final Values VALUES = Values.all();

  /**
   * Makes a factory; everything that it needs is in the annotation.
   */
  public FleetUrlFactory() {
  }

  @Override
  public URI authorize(String state, String user, String... flags) {
    String flagsValue = QueryEncoder.encodeAll("flags", VALUES.flags(List.of(), flags));
    String userValue = VALUES.text("user", user);
    return URI.create("https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=required%3Aread_vin%20read_odometer&mode=live"
        + (flagsValue.isEmpty() ? "" : "&flags=")
        + flagsValue
        + "&state="
        + VALUES.state(state)
        + (userValue.isEmpty() ? "" : "&user=")
        + userValue);
  }

  @Override
  public String sell(String state, String singleSelectVin) {
    VALUES.requireVinFitsMode(singleSelectVin, Mode.LIVE);
    return "https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=required%3Aread_vin%20read_odometer&mode=live&single_select=true&single_select_vin="
        + VALUES.singleSelectVin(singleSelectVin)
        + "&state="
        + VALUES.state(state);
  }
}
