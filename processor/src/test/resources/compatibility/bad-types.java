// config: demo.Types
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"})
public interface Types {
  int clientId(); // error: UnsupportedParameterType

  String authorize(int state); // error: UnsupportedParameterType

  int other(String state); // error: UnsupportedReturnType
}
