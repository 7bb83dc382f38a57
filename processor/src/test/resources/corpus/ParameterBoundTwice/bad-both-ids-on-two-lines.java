// call: factory
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    String authorize(
            String clientId,
            String state,
            String applicationId); // error: ParameterBoundTwice
}
