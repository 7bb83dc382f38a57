package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Permission;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A config with the annotations of the Checker Framework. */
@ConnectConfig(
    redirectUri = "https://example.com/callback",
    scopes = {"required:read_vin", Permission.READ_ODOMETER})
public interface Fleet {
  String clientId();

  @Nullable String make();

  @Nullable List<String> flags();

  String authorize(String state, @Nullable String user);

  String flagged(String state, String @Nullable ... flags);
}
