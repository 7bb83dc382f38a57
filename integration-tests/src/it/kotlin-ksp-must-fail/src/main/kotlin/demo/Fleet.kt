package demo

import io.github.connectconfig.ConnectConfig

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = [
        "read_odometer",
        "raed_vin",
    ],
)
interface Fleet

fun url(state: String): String = FleetUrlFactory().request(state).url()
