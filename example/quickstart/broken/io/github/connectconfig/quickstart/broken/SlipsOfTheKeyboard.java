package io.github.connectconfig.quickstart.broken;

import io.github.connectconfig.ConnectConfig;

/** Four mistakes in four values: each is reported, at its own position. */
@ConnectConfig(
        clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
        redirectUri = "http://fleet.example.com/callback",
        scopes = {
            "required:read_vin",
            "raed_odometer",
        },
        make = "tesla",
        flags = "country:UK")
public interface SlipsOfTheKeyboard {}
