
import io.github.connectconfig.ConnectConfig
import java.net.URI

@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = ["read_vin"],
)
interface Fleet {
    val clientId: String? // error: UnsupportedParameterType

    fun authorize(state: String): URI
}
