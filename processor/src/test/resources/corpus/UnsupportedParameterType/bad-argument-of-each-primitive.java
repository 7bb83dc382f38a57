// call: factory
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    String withBoolean(String state, boolean user); // error: UnsupportedParameterType
    String withByte(String state, byte user); // error: UnsupportedParameterType
    String withShort(String state, short user); // error: UnsupportedParameterType
    String withInt(String state, int user); // error: UnsupportedParameterType
    String withLong(String state, long user); // error: UnsupportedParameterType
    String withChar(String state, char user); // error: UnsupportedParameterType
    String withFloat(String state, float user); // error: UnsupportedParameterType
    String withDouble(String state, double user); // error: UnsupportedParameterType
}
