// call: new FleetUrlFactory("a", java.net.URI.create("https://a.example")).authorize("${state}")
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    scopes = "read_vin")
public interface Fleet { String clientId(); java.net.URI redirectUri(); String authorize(String state); }
