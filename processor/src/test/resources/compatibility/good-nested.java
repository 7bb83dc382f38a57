// config: demo.Nested
package demo;

import io.github.connectconfig.ConnectConfig;

public class Nested {
  @ConnectConfig(
      clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
      redirectUri = "https://example.com/callback",
      scopes = "read_vin")
  public interface One {}

  protected interface Around {
    @ConnectConfig(
        clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
        redirectUri = "https://example.com/callback",
        scopes = "read_vin")
    interface One {}
  }
}
