package demo;

import dagger.Component;
import javax.inject.Singleton;

@Singleton
@Component(modules = ConnectModule.class)
interface App {
  FleetUrlFactory factory();

  Desk desk();
}
