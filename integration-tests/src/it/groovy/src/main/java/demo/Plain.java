package demo;

import io.github.connectconfig.ConnectConfig;

/** A config written in Java, whose factory Groovy calls. */
@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = Links.CALLBACK,
    scopes = "read_vin")
public interface Plain {}
