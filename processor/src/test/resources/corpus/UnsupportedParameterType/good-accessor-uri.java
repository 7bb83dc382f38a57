// call: new FleetUrlFactory(java.net.URI.create("https://a.example/")).request("s").url()
package demo;

import io.github.connectconfig.ConnectConfig;
import java.net.URI;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    scopes = "read_vin")
public interface Fleet {
    URI redirectUri();
}
