package demo;

import io.github.connectconfig.Mode;
import java.util.function.Supplier;

/** Uses only types of the JDK, so that code outside the OSGi framework can call it. */
public final class Visit implements Supplier<String> {
  @Override
  public String get() {
    return new FleetUrlFactory(Mode.SIMULATED).authorize("s", "TESLA").toString();
  }
}
