// call: new FleetUrlFactory("id").authorize("s")
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet extends Base<String> {}

interface Base<T> {
    T clientId();

    T authorize(T state);
}
