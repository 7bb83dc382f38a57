package demo;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    App app = DaggerApp.create();
    Link link = app.desk().invite("a b", "owner");
    System.out.println(link.mode());
    System.out.println(link.url());
    System.out.println(app.factory().authorize("s", null));
  }
}
