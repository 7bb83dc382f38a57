//DEPS io.github.connectconfig:connect-config:${connect-config.version}
//DEPS io.github.connectconfig:connect-config-processor:${connect-config.version}
//JAVAC_OPTIONS -proc:full -Xlint:all,-processing -Werror

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Permission;

class Fleet {
  @ConnectConfig(
      clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
      redirectUri = "https://example.com/callback",
      scopes = {"required:read_vin", Permission.READ_ODOMETER})
  interface Owners {}

  public static void main(String[] args) {
    System.out.println(new Fleet_OwnersUrlFactory().request("a b").make("TESLA").user("owner").url());
  }
}
