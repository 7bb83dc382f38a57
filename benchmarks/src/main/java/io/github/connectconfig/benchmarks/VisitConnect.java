package io.github.connectconfig.benchmarks;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import java.net.URI;

/** The same URL by declared methods. */
@ConnectConfig(
        clientId = Inputs.CLIENT_ID,
        redirectUri = Inputs.REDIRECT_URI,
        scopes = {"required:read_vin", "read_odometer", "read_location", "read_vehicle_info"},
        mode = Mode.SIMULATED)
public interface VisitConnect {
    /** As text. */
    String url(String state, String user);

    /** As a URI. */
    URI uri(String state, String user);

    /** Of which nothing is left to be bound. */
    @SuppressWarnings("ConnectConfig.MissingState")
    String constant();
}
