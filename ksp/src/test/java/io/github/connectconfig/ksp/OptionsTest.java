package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ksp.KspRun.Message;
import io.github.connectconfig.ksp.KspRun.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of the processor, which a build gives as {@code ksp { arg("name", "value") }}. */
class OptionsTest {
    private static final String CONFIG = """
            package demo

            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = ["read_future"],
            )
            interface Fleet
            """;

    @TempDir
    private Path folder;

    @Test
    void severitiesAreSet() {
        Outcome outcome = run(Map.of("connectconfig.severity", "UnknownScope:warning"));
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.findings())
                .extracting(message -> message.level() + " " + message.line() + " " + message.rule())
                .containsExactly("warning 6 UnknownScope");
        assertThat(outcome.generated().get("demo.FleetUrlFactory")).contains("scope=read_future");
    }

    @Test
    void permissionsAreAdded() {
        assertThat(run(Map.of("connectconfig.permissions", "read_future")).findings())
                .isEmpty();
    }

    @Test
    void wrongOptionsAreReportedWithoutAPlace() {
        Outcome outcome = run(
                Map.of("connectconfig.severity", "UnknownScoop:off,UnknownScope:off", "connectconfig.verbose", "true"));
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.findings()).extracting(Message::file).containsOnly("");
        assertThat(outcome.findings())
                .extracting(Message::headline)
                .containsExactly(
                        "[ConnectConfig/InvalidOption] unknown rule `UnknownScoop` in connectconfig.severity",
                        "[ConnectConfig/InvalidOption] unknown option `connectconfig.verbose`");
    }

    /** KSP hands our processor the options of all processors. */
    @Test
    void optionsOfOthersAreNotOurs() {
        Outcome outcome = run(Map.of("room.schemaLocation", "schemas", "connectconfig.permissions", "read_future"));
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void aRulesPageIsShown() {
        Outcome outcome =
                run(Map.of("connectconfig.explain", "UnknownScope", "connectconfig.permissions", "read_future"));
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.findings()).singleElement().satisfies(page -> {
            assertThat(page.headline()).isEqualTo("[ConnectConfig/UnknownScope] the rule's page");
            assertThat(page.text()).contains("Fails:");
        });
    }

    private Outcome run(Map<String, String> options) {
        return KspRun.standard().withOptions(options).run(folder, Map.of("demo/Fleet.kt", CONFIG));
    }
}
