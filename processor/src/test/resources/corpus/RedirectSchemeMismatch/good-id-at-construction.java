// call: new FleetUrlFactory("id")
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "sc8229df9f-91a0-4ff0-a1ae-a1f38ee24d08://callback",
    scopes = "read_vin")
public interface Fleet {
    String clientId();
}
