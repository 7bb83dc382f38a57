// implementation: none
package demo;

import io.github.connectconfig.ConnectConfig;
import java.net.URI;

@ConnectConfig(scopes = "read_vin")
public abstract class Fleet { // error: NotAnInterface
  abstract String clientId();

  abstract URI redirectUri();

  abstract URI authorize(String state);
}
