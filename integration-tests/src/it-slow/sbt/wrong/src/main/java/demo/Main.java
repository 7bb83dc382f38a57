package demo;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println(new FleetUrlFactory().request("a b").make("TESLA").user("owner").url());
  }
}
