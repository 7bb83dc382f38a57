package app;

import demo.FleetUrlFactory;

public final class App {
  private App() {}

  public static String url() {
    return new FleetUrlFactory().request("a b").url();
  }
}
