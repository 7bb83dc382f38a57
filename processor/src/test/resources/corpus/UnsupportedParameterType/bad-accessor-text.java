// call: new FleetUrlFactory("x").request("s").url()
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    Object clientId(); // error: UnsupportedParameterType
}
