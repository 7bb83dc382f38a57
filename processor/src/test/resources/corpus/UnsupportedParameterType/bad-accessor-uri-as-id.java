// call: new FleetUrlFactory(java.net.URI.create("x")).request("s").url()
package demo;

import io.github.connectconfig.ConnectConfig;
import java.net.URI;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    URI clientId(); // error: UnsupportedParameterType
}
