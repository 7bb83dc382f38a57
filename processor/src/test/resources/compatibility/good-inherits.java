// config: demo.Inherits
package demo;

import io.github.connectconfig.ConnectConfig;
import java.net.URI;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"})
public interface Inherits extends Middle<String> {
  @Override
  URI authorize(String state);
}

interface Top<T> {
  T clientId();

  Comparable<URI> authorize(T state);
}

interface Middle<S> extends Top<S> {
  String zeta(S state, String user);

  String alpha(S state);
}
