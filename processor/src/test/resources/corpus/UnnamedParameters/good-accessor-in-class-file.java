// call: new FleetUrlFactory("id").request("s").url()
// ==== demo/Base.java
package demo;

public interface Base {
    String clientId();

    default String greet(String name) {
        return name;
    }
}

// ---- demo/Fleet.java
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet extends Base {}
