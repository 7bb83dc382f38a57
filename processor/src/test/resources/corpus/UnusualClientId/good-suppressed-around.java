// config: demo.Outer.Fleet
package demo;

import io.github.connectconfig.ConnectConfig;

@SuppressWarnings({"ConnectConfig.MissingState", "ConnectConfig.UnusualClientId"})
public class Outer {
@ConnectConfig(
    clientId = "my-client-id",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
    public interface Fleet {}

}
