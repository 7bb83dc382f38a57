package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finding for an Optional says how to leave a value out. */
class OptionalTypesTest {
    @Test
    void theHelpNamesNullWhereItIsAllowed(@TempDir Path folder) {
        Outcome outcome = TestCompiler.javac().compile(folder, Map.of("demo/Fleet.java", """
                package demo;

                import io.github.connectconfig.ConnectConfig;
                import java.util.Optional;

                @ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = "read_vin")
                interface Fleet {
                    Optional<String> make();

                    String visit(Optional<String> state, Optional<String> user);

                    String vehicle(String state, Optional<String> singleSelectVin, java.util.List<String> user);
                }
                """));
        assertThat(outcome.rules()).containsOnly("UnsupportedParameterType");
        assertThat(outcome.errors())
                .map(message ->
                        message.text().lines().skip(1).findFirst().orElse("").strip())
                .containsExactly(
                        "help: return `String`, and null to leave it out",
                        "help: use `String`",
                        "help: use `String`, and null to leave it out",
                        "help: use `String`",
                        "help: use `String`");
    }
}
