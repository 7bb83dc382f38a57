package demo;

public final class Main {
  private Main() {}

  public static String url(String state) {
    return new FleetUrlFactory("8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", null, null).authorize(state, null);
  }
}
