package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The config of the README, compiled and called. */
class FirstConfigTest {
    private static final String CONFIG = """
            package demo;

            import static io.github.connectconfig.Mode.SIMULATED;

            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.Permission;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = {"required:read_vin", Permission.READ_ODOMETER},
                mode = SIMULATED)
            public interface FleetConnect {}
            """;
    private static final String CALLER = """
            package demo;

            public class Caller implements java.util.function.Supplier<String> {
              public String get() {
                return new FleetConnectUrlFactory().request("x y").user("owner-42").url();
              }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void compilesAndBuildsItsUrl(TestCompiler.Kind kind, @TempDir Path folder) throws Exception {
        TestCompiler.Outcome outcome = TestCompiler.of(kind)
                .compile(folder, Map.of("demo/FleetConnect.java", CONFIG, "demo/Caller.java", CALLER));
        assertThat(outcome.messages()).isEmpty();
        Object caller = outcome.load("demo.Caller").getConstructor().newInstance();
        assertThat(((java.util.function.Supplier<?>) caller).get())
                .isEqualTo("https://connect.smartcar.com/oauth/authorize"
                        + "?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07"
                        + "&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code"
                        + "&scope=required%3Aread_vin%20read_odometer&mode=simulated&state=x%20y&user=owner-42");
    }

    @ParameterizedTest
    @EnumSource
    void oneMistakeIsOneError(TestCompiler.Kind kind, @TempDir Path folder) {
        TestCompiler.Outcome outcome = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of(
                                "demo/FleetConnect.java",
                                CONFIG.replace("required:read_vin", "raed_vin"),
                                "demo/Caller.java",
                                CALLER));
        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.rules()).containsExactly("UnknownScope");
    }
}
