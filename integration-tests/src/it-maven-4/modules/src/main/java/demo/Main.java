package demo;

import demo.api.FleetUrlFactory;

final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println(Main.class.getModule() + ": " + new FleetUrlFactory().request("s").url());
  }
}
