
import io.github.connectconfig.ConnectConfig
import java.net.URI

@ConnectConfig(scopes = ["read_vin"])
interface Fleet {
    val clientId: String
    val redirectUri: URI
    val isSingleSelect: Boolean
    val flags: List<String>
    fun make(): String
}
