package io.github.connectconfig.quickstart.broken;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import io.github.connectconfig.Permission;
import java.net.URI;

/** Methods that the factory cannot implement, and one method that only causes a warning. */
@ConnectConfig(scopes = Permission.READ_VIN, mode = Mode.LIVE)
public interface MethodsThatCannotBe {
    String clientid();

    URI redirectUri();

    URI authorize(String state, String vin);

    int authorizeBrand(String state, String make);

    URI authorizeAgain(String state, Mode mode);

    String authorizeWithoutState();
}
