// call: new FleetUrlFactory(null, null).authorize("s")
package demo;

import io.github.connectconfig.ConnectConfig;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet {
    @Nullable
    String make();

    @Both.Nullable
    Boolean singleSelect();

    String authorize(String state);

    @Target(ElementType.METHOD)
    @interface Nullable {}

    interface Both {
        @Target({ElementType.METHOD, ElementType.PARAMETER})
        @interface Nullable {}
    }
}
