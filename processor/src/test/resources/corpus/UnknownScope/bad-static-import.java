// ---- demo/Fleet.java
package demo;

import io.github.connectconfig.ConnectConfig;
import static other.Names.ODOMETER;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = { // eclipse: UnknownScope
        "read_vin",
        ODOMETER // error: UnknownScope
    })
public interface Fleet {}

// ---- other/Names.java
package other;

public class Names {
    public static final String ODOMETER = "read_odometre";
}
