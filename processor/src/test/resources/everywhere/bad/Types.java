// UnsupportedParameterType, UnsupportedParameterType, UnsupportedReturnType
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"})
public interface Types {
  int clientId();

  String authorize(int state);

  int other(String state);
}
