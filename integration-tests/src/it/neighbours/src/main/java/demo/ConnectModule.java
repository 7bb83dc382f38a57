package demo;

import dagger.Module;
import dagger.Provides;
import io.github.connectconfig.Mode;
import javax.inject.Singleton;

/** Dagger has to wait for the factory, which this module provides, and for the classes that the others generate. */
@Module
final class ConnectModule {
  private ConnectModule() {}

  @Provides
  @Singleton
  static FleetUrlFactory factory() {
    return new FleetUrlFactory(Mode.SIMULATED);
  }

  @Provides
  static Links links() {
    return new LinksImpl();
  }
}
