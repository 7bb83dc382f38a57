package demo

import io.github.connectconfig.ConnectConfig
import io.github.connectconfig.ConnectParameter
import io.github.connectconfig.Mode
import io.github.connectconfig.Permission
import java.net.URI

/** Properties are bound at construction, arguments at the call. */
@Suppress("ConnectConfig.UnknownMake")
@ConnectConfig(redirectUri = "https://example.com/callback", scopes = ["required:read_vin", Permission.READ_ODOMETER], make = "TRABANT")
interface Fleet {
    val clientId: String
    val mode: Mode
    val isSingleSelect: Boolean

    fun authorize(state: String, user: String?): String

    fun withId(state: String, @ConnectParameter("fleet_id") id: String, flags: List<String>): URI

    /** A default method: it is not a URL method, and the factory inherits it. */
    fun host(): String = withId("s", "1", listOf("country:DE")).host
}

/** No method at all: the factory has requests. */
@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = ["read_vin"],
)
internal interface Plain
