package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.List;

@ConnectConfig(redirectUri = "https://example.com/callback", flags = "country:DE")
public interface Fleet {
  String clientId();

  Mode mode();

  URI authorize(String state, List<String> scopes, String make);

  URI authorizeVehicle(String state, List<String> scopes, String singleSelectVin);
}
