package demo;

import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.List;

final class Use {
  private Use() {}

  static String url(String state) {
    return new FleetUrlFactory().request(state).flags("country:DE").user("owner").url();
  }

  static URI vehicle(String state, String vin) {
    Visits visits =
        new VisitsUrlFactory("8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", URI.create("https://example.com/"), Mode.LIVE);
    assert visits.authorize(state, "TESLA", List.of()).contains("TESLA");
    return visits.vehicle(state, vin, "id");
  }
}
