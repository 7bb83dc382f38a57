package demo;

import io.github.connectconfig.Mode;
import java.util.function.Supplier;

/** Of the JDK's types only, so that code outside the framework can call it. */
public final class Visit implements Supplier<String> {
  @Override
  public String get() {
    return new FleetUrlFactory(Mode.SIMULATED).authorize("s", "TESLA").toString();
  }
}
