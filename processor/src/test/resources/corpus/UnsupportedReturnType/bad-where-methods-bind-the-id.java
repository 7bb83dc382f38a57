// call: factory
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    String authorize(String state, String clientId);

    int version(); // error: UnsupportedReturnType
}
