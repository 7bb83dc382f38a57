package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first config of a Kotlin user: a finding has its line and its help, and the factory of a right one is written. */
class FirstConfigTest {
    private static final String CONFIG = """
            package demo

            import io.github.connectconfig.ConnectConfig
            import java.net.URI

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                scopes = ["required:read_vin", "read_odometer"],
            )
            interface Fleet {
                val redirectUri: URI
                fun authorize(state: String, user: String?): URI
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aMistakeIsAnErrorAtTheArgument() {
        KspRun.Outcome outcome = KspRun.standard()
                .run(folder, Map.of("demo/Fleet.kt", CONFIG.replace("\"read_odometer", "\"raed_odometer")));
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.findings()).containsExactly(new KspRun.Message("error", "demo/Fleet.kt", 8, """
                        [ConnectConfig/UnknownScope] unknown scope `raed_odometer` in scopes[1]
                          help: did you mean `read_odometer`?
                          see: arg("connectconfig.explain", "UnknownScope")"""));
        assertThat(outcome.generated()).containsOnlyKeys("demo.FleetUrlFactory");
    }

    @Test
    void aRightConfigHasItsFactory() {
        KspRun.Outcome outcome = KspRun.standard().run(folder, Map.of("demo/Fleet.kt", CONFIG));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.generated().get("demo.FleetUrlFactory"))
                .contains("public FleetUrlFactory(URI redirectUri)")
                .contains("public URI authorize(String state, @Nullable String user)");
    }
}
