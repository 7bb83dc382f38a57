// implementation: none
// call: new FleetUrlFactory("x").request("s").url()
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public sealed interface Fleet permits Impl { // error: SealedInterface
    String clientId();
}

non-sealed interface Impl extends Fleet {}
