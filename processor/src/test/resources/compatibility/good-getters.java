// config: demo.Getters
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"})
interface Getters {
  String getClientId();

  boolean isSingleSelect();

  String[] getFlags();
}
