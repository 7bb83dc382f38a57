// Generated from Fleet by Connect Config; changes here are lost.
package demo;

import io.github.connectconfig.runtime.ConnectConfigGenerated;
import java.lang.Override;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * Builds the Smartcar Connect URLs of {@code Fleet}. Instances are immutable.
 *
 * <p>{@code authorizationUri()}:
 * <pre>{@code https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=required%3Aread_vin%20read_odometer&mode=simulated}</pre>
 */
@Generated("io.github.connectconfig.processor.ConnectConfigProcessor")
@ConnectConfigGenerated
public final class FleetUrlFactory implements Fleet {
  private static final URI AUTHORIZATION_URI_URL = URI.create("https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=required%3Aread_vin%20read_odometer&mode=simulated");

  /**
   * Makes a factory; everything that it needs is in the annotation.
   */
  public FleetUrlFactory() {
  }

  @Override
  public URI authorizationUri() {
    return AUTHORIZATION_URI_URL;
  }
}
