// call: new FleetUrlFactory().two("s")
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    String one(String state, String clientId);

    String two(String state); // error: MissingClientId
}
