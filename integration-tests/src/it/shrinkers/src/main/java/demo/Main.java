package demo;

import io.github.connectconfig.ConnectCallback;
import io.github.connectconfig.ConnectResult;
import io.github.connectconfig.Mode;
import java.util.List;
import java.util.function.Supplier;

/** Prints URLs and exceptions. Each line begins with the argument, because the log contains several runs. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Fleet fleet = new FleetUrlFactory("8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", Mode.of("simulated"));
    Visits visits = new VisitsUrlFactory(Mode.LIVE);
    List<Supplier<Object>> lines = List.of(
        () -> fleet.authorize("a b", List.of("required:read_vin"), "TESLA"),
        () -> fleet.authorizeVehicle("s", List.of("read_vin"), "0SCAUDI012FE3B132"),
        () -> fleet.authorize("s", List.of("read_vin"), "tesla"),
        () -> fleet.authorize("s", List.of("read_vin", "read_vin"), null),
        () -> fleet.authorizeVehicle("s", List.of("read_vin"), "1m8gdm9axkp042788"),
        () -> new FleetUrlFactory("client_01HZX3T2Y4", Mode.LIVE),
        () -> visits.mode() + " " + ((VisitsUrlFactory) visits).request("s").flags("a=b").user("u").url(),
        () -> ((VisitsUrlFactory) visits).request("s").singleSelectVin("1M8GDM9AXKP042788").url(),
        () -> callback("code=c&state=s"),
        () -> callback("error=access_denied&error_description=d&state=s"),
        () -> callback("error=brand_new&state=s"),
        () -> callback("error=access_denied&state=other"));
    for (Supplier<Object> line : lines) {
      System.out.println(arguments[0] + "> " + outcome(line));
    }
  }

  private static Object callback(String query) {
    ConnectResult result = ConnectCallback.fromQuery(query).verify("s");
    return result + " " + result.fold(authorized -> authorized.code(), failed -> failed.code());
  }

  private static String outcome(Supplier<Object> line) {
    try {
      return line.get().toString();
    } catch (RuntimeException refused) {
      return "refused: " + refused.getMessage();
    }
  }
}
