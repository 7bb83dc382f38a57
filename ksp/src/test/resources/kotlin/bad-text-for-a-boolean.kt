
import io.github.connectconfig.ConnectConfig
import io.github.connectconfig.Mode
import java.net.URI

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    mode = Mode.LIVE, singleSelect = "yes", // error: InternalError
    scopes = ["read_vin"],
)
interface Fleet
