// call: new FleetUrlFactory().authorize("s", "u")
// ==== demo/Base.java
package demo;

public interface Base {
    String authorize(String state, String user);
}

// ---- demo/Fleet.java
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet extends Base {} // error: UnnamedParameters
