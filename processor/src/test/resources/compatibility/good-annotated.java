// config: demo.Annotated
package demo;

import io.github.connectconfig.ConnectConfig;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = {"read_vin", "required:read_odometer"})
public interface Annotated {
  @Maybe
  String authorize(@Maybe String state, List<@Maybe String> flags, @Maybe String @Maybe [] scopes);

  @Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
  @interface Maybe {}
}
