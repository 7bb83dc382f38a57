// call: new FleetUrlFactory()
package demo;

import io.github.connectconfig.ConnectConfig;
import java.util.List;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Fleet<T extends Comparable<T>> { // error: GenericInterface
    String authorize(T state);

    T clientId();

    List<T> scopes();
}
