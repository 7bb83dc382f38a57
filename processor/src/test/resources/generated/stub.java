// Generated from Fleet by Connect Config; changes here are lost.
package demo;

import io.github.connectconfig.runtime.ConnectConfigGenerated;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * Takes the place of the factory of {@code Fleet}, whose config has errors.
 */
@Generated("io.github.connectconfig.processor.ConnectConfigProcessor")
@ConnectConfigGenerated
@SuppressWarnings({
    "all",
    "deprecation",
    "exports",
    "overrides",
    "rawtypes",
    "removal",
    "serial"
})
public final class FleetUrlFactory implements Fleet {
  /**
   * Takes what the annotation leaves open, checks it and encodes it once.
   *
   * @param redirectUri where Connect sends the owner back to
   * @throws IllegalArgumentException if a value breaks a rule, which the message names
   */
  public FleetUrlFactory(String redirectUri) {
    throw new IllegalStateException("[ConnectConfig/UnknownScope] the config has errors");
  }

  public FleetUrlFactory(Object... arguments) {
    throw new IllegalStateException("[ConnectConfig/UnknownScope] the config has errors");
  }

  @Override
  public String redirectUri() {
    throw new IllegalStateException("[ConnectConfig/UnknownScope] the config has errors");
  }

  @Override
  public URI authorize(String state) {
    throw new IllegalStateException("[ConnectConfig/UnknownScope] the config has errors");
  }
}
