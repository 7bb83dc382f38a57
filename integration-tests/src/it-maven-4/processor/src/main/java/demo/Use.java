package demo;

public final class Use {
  private Use() {}

  public static String url(String state) {
    return new FleetUrlFactory().request(state).make("TESLA").user("owner").url();
  }
}
