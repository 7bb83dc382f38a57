package demo;

import org.checkerframework.checker.nullness.qual.Nullable;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Fleet fleet = new FleetUrlFactory("8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", null, null);
    @Nullable String make = fleet.make();
    System.out.println("make: " + (make == null || make.isEmpty() ? "any" : make));
    System.out.println(fleet.authorize("a b", null));
    System.out.println(fleet.flagged("s", "country:DE", "color:red"));
    System.out.println(fleet.flagged("s", (String @Nullable []) null));
    System.out.println(new VisitsUrlFactory(null).authorize("s", "TESLA", null));
    System.out.println(new PlainUrlFactory().request("s").make("TESLA").user("owner").url());
  }
}
