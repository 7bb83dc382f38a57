package app;

import demo.FleetUrlFactory;
import io.github.connectconfig.Make;

public final class App {
  private App() {}

  public static void main(String[] arguments) {
    System.out.println(new FleetUrlFactory().request("csrf").make(Make.TESLA).url());
  }
}
