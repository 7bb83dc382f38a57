// MalformedClientId, MalformedRedirectUri, UnknownScope, MalformedMake, MalformedFlag, UnknownParameter
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "a b",
    redirectUri = "x",
    scopes = "read_vim",
    make = "tesla",
    flags = "x")
public interface Everything {
  String authorize(String state, String colour);
}
