// call: new FleetUrlFactory().two("s", java.util.List.of("read_fuel"))
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ConnectParameter;
import java.util.List;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin",
    flags = {
        "country:DE"
    })
public interface Fleet {
    String authorize(String state, List<String> scopes, String[] flags);

    String two(String state, List<String> scopes, @ConnectParameter("scope") String... more);
}
