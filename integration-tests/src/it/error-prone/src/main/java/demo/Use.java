package demo;

import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  static String nulls(String state, @Nullable String user) {
    NullsUrlFactory nulls = new NullsUrlFactory(null, null);
    @Nullable List<String> flags = nulls.flags();
    assert nulls.flagged(state, (String @Nullable []) null).equals(nulls.flagged(state));
    return nulls.listed(state, null) + nulls.authorize(state, user, null) + (flags == null ? "" : flags);
  }
}
