package demo

import io.github.connectconfig.ConnectConfig
import io.github.connectconfig.ConnectParameter
import io.github.connectconfig.Mode
import io.github.connectconfig.Permission

/** A config written in Groovy: javac and the processor see the stub that Groovy generates for it. */
@ConnectConfig(
    redirectUri = 'https://example.com/callback',
    scopes = ['required:read_vin', Permission.READ_ODOMETER])
interface Fleet {
  String clientId()

  Mode getMode()

  URI vehicle(String state, @ConnectParameter('single_select_vin') String vin)

  String authorize(String state, String user, List<String> flags)
}
