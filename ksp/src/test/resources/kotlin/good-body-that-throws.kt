
import io.github.connectconfig.ConnectConfig
import java.io.IOException

class Broken : Exception()

interface Door : AutoCloseable {
    @Throws(Exception::class)
    override fun close() {}

    @Throws(IOException::class, Broken::class)
    fun knock(times: Int): String = if (times > 0) "knock" else throw Broken()

    @get:Throws(IOException::class)
    @set:Throws(Broken::class)
    var isOpen: Boolean
        get() = false
        set(value) {}
}

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = ["read_vin"],
)
interface Gate : Door {
    fun authorize(state: String): String
}
