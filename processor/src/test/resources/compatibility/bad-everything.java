// config: demo.Everything
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "a b", // error: MalformedClientId
    redirectUri = "x", // error: MalformedRedirectUri
    scopes = "read_vim", // error: UnknownScope
    make = "tesla", // error: MalformedMake
    flags = "x") // error: MalformedFlag
public interface Everything {
  String authorize(String state, String colour); // error: UnknownParameter
}
