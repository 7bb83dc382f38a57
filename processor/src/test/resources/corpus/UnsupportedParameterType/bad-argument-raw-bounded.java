// call: factory
package demo;

import io.github.connectconfig.ConnectConfig;

@SuppressWarnings("rawtypes")
@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet extends Base {}

interface Base<T extends CharSequence> {
    String authorize(String state, T user); // error: UnsupportedParameterType
}
