
import io.github.connectconfig.ConnectConfig
import java.io.IOException

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = ["read_vin"],
)
interface Fleet {
    @get:Throws(IOException::class)
    val make: String // error: UnsupportedMethod
}
