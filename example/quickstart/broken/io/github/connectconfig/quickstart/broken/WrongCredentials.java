package io.github.connectconfig.quickstart.broken;

import io.github.connectconfig.ConnectConfig;

/** A client id that belongs to another API, and two permissions in one string. */
@ConnectConfig(
        clientId = "client_01HZX3T2Y4",
        redirectUri = "https://example.com/callback",
        scopes = "read_vin read_odometer")
public interface WrongCredentials {}
