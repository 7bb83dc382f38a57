package demo;

import io.github.connectconfig.ConnectConfig;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** A config with the annotations of JSpecify. */
@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Visits {
  @Nullable Boolean singleSelect();

  URI authorize(String state, @Nullable String make, @Nullable List<@NonNull String> flags);
}
