package demo;

import io.github.connectconfig.ConnectCallback;
import io.github.connectconfig.ConnectErrorCode;
import io.github.connectconfig.ConnectResult;
import io.github.connectconfig.ConnectState;
import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Prints URLs, callbacks and exceptions. Each line begins with the argument, because the log contains several runs. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Fleet fleet = new FleetUrlFactory("8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", Mode.of("simulated"));
    VisitsUrlFactory visits = new VisitsUrlFactory();
    List<Supplier<Object>> lines = List.of(
        () -> fleet.authorize("a b\u20AC", List.of("required:read_vin"), "TESLA"),
        () -> fleet.authorizeVehicle("s", List.of("read_vin"), "0SCAUDI012FE3B132"),
        () -> fleet.reauthenticate("s", "36ab27d0-fd9d-4455-823a-ce30af709ffc"),
        () -> fleet.tesla("s"),
        () -> visits.request("s").make("BMW").user("u").url(),
        () -> visits.request("s").singleSelectVin("1M8GDM9AXKP042788").flags("a:b").url(),
        () -> fleet.authorize("s", List.of("read_vin"), "tesla"),
        () -> fleet.authorize("s", List.of("read_vin", "read_vin"), null),
        () -> fleet.authorize("", List.of("read_vin"), null),
        () -> fleet.authorizeVehicle("s", List.of("read_vin"), "1m8gdm9axkp042788"),
        () -> new FleetUrlFactory("client_01HZX3T2Y4", Mode.LIVE),
        () -> new FleetUrlFactory(null, Mode.LIVE),
        () -> result(ConnectCallback.fromQuery("code=c%E2%82%AC&state=s").verify("s")),
        () -> result(ConnectCallback.fromUri(URI.create("https://example.com/callback?error=access_denied&state=s")).verify("s")),
        () -> result(ConnectCallback.fromParameters(Map.of("error", "brand_new", "state", "s")).verify("s")),
        () -> result(ConnectCallback.fromQuery("error=invalid_scope&state=other").verify("s")),
        () -> ConnectCallback.fromQuery("code=c&state=other").verify("s"),
        () -> ConnectCallback.fromQuery("code=%FF&state=s"),
        () -> ConnectState.issue().value().length(),
        () -> ConnectErrorCode.of("access_denied").equals(ConnectErrorCode.of("access_denied")));
    for (Supplier<Object> line : lines) {
      System.out.println(arguments[0] + "> " + outcome(line));
    }
  }

  private static Object result(ConnectResult result) {
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
