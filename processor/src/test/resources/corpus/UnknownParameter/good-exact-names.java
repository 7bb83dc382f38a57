// call: new FleetUrlFactory("id", java.net.URI.create("https://a.example/"), io.github.connectconfig.Mode.LIVE).authorize("s", "u", "read_vin")
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.List;
import java.util.Set;

@ConnectConfig
public interface Fleet {
    String clientId();

    URI redirectUri();

    Mode mode();

    String authorize(String state, String user, String... scopes);

    URI authorizeVehicle(String state, List<String> scopes, String singleSelectVin);

    String authorizeBrand(Set<String> scopes, String make, String state, boolean singleSelect);
}
