package io.github.connectconfig.benchmarks.compile;

/** What processors are given: comparable types, with a value for everything that Connect is usually told. */
final class Sources {
    static final String REQUEST = """
            package demo;

            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.Mode;
            import io.github.connectconfig.Permission;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/NAME",
                scopes = {"required:read_vin", Permission.READ_ODOMETER, Permission.READ_LOCATION},
                flags = "country:DE",
                mode = Mode.SIMULATED)
            public interface NAME {}
            """;

    static final String METHODS = """
            package demo;

            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.Mode;
            import io.github.connectconfig.Permission;
            import java.net.URI;

            @ConnectConfig(
                scopes = {"required:read_vin", Permission.READ_ODOMETER, Permission.READ_LOCATION},
                flags = "country:DE")
            public interface NAME {
              String clientId();
              URI redirectUri();
              Mode mode();
              URI authorize(String state, String user);
              URI authorizeVehicle(String state, String singleSelectVin);
              String authorizeBrand(String state, String make);
            }
            """;

    static final String JILT = """
            package demo;

            import org.jilt.Builder;

            @Builder
            public record NAME(
                String clientId,
                String redirectUri,
                String scope,
                String mode,
                String make,
                String vin,
                String state,
                String user) {}
            """;

    /** A type for each step, as our request has one for each state of its precedence. */
    static final String JILT_STAGED = JILT.replace(
                    "import org.jilt.Builder;", "import org.jilt.Builder;\nimport org.jilt.BuilderStyle;")
            .replace("@Builder", "@Builder(style = BuilderStyle.STAGED)");

    static final String RECORD_BUILDER = JILT.replace("org.jilt.Builder", "io.soabase.recordbuilder.core.RecordBuilder")
            .replace("@Builder", "@RecordBuilder");

    static final String AUTO_VALUE = """
            package demo;

            import com.google.auto.value.AutoValue;

            @AutoValue
            public abstract class NAME {
              public abstract String clientId();
              public abstract String redirectUri();
              public abstract String scope();
              public abstract String mode();
              public abstract String make();
              public abstract String vin();
              public abstract String state();
              public abstract String user();

              public static Builder builder() {
                return new AutoValue_NAME.Builder();
              }

              @AutoValue.Builder
              public abstract static class Builder {
                public abstract Builder clientId(String clientId);
                public abstract Builder redirectUri(String redirectUri);
                public abstract Builder scope(String scope);
                public abstract Builder mode(String mode);
                public abstract Builder make(String make);
                public abstract Builder vin(String vin);
                public abstract Builder state(String state);
                public abstract Builder user(String user);
                public abstract NAME build();
              }
            }
            """;

    static final String MAP_STRUCT = """
            package demo;

            import org.mapstruct.Mapper;

            @Mapper
            public interface NAME {
              record Config(
                  String clientId,
                  String redirectUri,
                  String scope,
                  String mode,
                  String make,
                  String vin,
                  String state,
                  String user) {}

              record Request(
                  String clientId,
                  String redirectUri,
                  String scope,
                  String mode,
                  String make,
                  String vin,
                  String state,
                  String user) {}

              Request request(Config config);
            }
            """;

    private Sources() {}
}
