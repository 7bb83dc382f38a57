package io.github.connectconfig.benchmarks;

import java.util.List;

/** One realistic application, and the values that visits bring. */
public enum Inputs {
    /** What nearly every visit brings: a random state and a UUID. */
    SAFE("kZ0bX3QmT7vYw9sLr2NpJ4hGc8aFdE1u", "0b6bba7e-0c0e-4c5e-9d8f-6d2f3a1c9e47"),
    /** JSON, slashes and an address. */
    ESCAPING("{\"next\":\"/garage/3?tab=1\",\"n\":77}", "fleet owner+42@example.com/de/berlin"),
    /** Texts in other alphabets. */
    NON_ASCII("zurück-zum-Fuhrpark-Zoë-Ångström", "Владимир Иванов 東京都 車両 \uD83D\uDE97\uD83D\uDE97"),
    /** A state of 4,096 characters, without anything to escape. */
    LONG("kZ0bX3QmT7vYw9sLr2NpJ4hGc8aFdE1u".repeat(128), "0b6bba7e-0c0e-4c5e-9d8f-6d2f3a1c9e47");

    static final String CLIENT_ID = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07";
    static final String REDIRECT_URI = "https://example.com/fleet/connect/callback";
    static final String ORIGIN = "https://connect.smartcar.com/oauth/authorize";
    static final List<String> SCOPES =
            List.of("required:read_vin", "read_odometer", "read_location", "read_vehicle_info");
    /** All that does not depend on the visit, encoded. */
    static final String PREFIX = ORIGIN + "?client_id=" + CLIENT_ID
            + "&redirect_uri=https%3A%2F%2Fexample.com%2Ffleet%2Fconnect%2Fcallback&response_type=code"
            + "&scope=required%3Aread_vin%20read_odometer%20read_location%20read_vehicle_info&mode=simulated";

    final String state;
    final String user;

    Inputs(String state, String user) {
        this.state = state;
        this.user = user;
    }
}
