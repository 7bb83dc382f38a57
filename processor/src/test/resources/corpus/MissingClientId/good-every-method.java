// call: new FleetUrlFactory().one("s", "id")
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    String one(String state, String clientId);

    String two(String clientId, String state, String user);
}
