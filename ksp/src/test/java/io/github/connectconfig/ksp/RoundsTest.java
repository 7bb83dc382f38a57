package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.devtools.ksp.processing.CodeGenerator;
import com.google.devtools.ksp.processing.Dependencies;
import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.processing.SymbolProcessor;
import com.google.devtools.ksp.processing.SymbolProcessorProvider;
import com.google.devtools.ksp.symbol.KSAnnotated;
import io.github.connectconfig.ksp.KspRun.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configs that need what another processor generates, in one round after the other. */
class RoundsTest {
    private static final String CONFIG = """
            package demo

            import io.github.connectconfig.ConnectConfig

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = Second.HOME,
                scopes = [First.SCOPE],
            )
            interface Fleet : Third {
                fun authorize(state: String): String
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aConfigWaitsThreeRoundsForWhatItNeeds() {
        Outcome outcome = run("object Second { const val HOME = \"https://example.com/callback\" }");
        assertThat(outcome.messages())
                .filteredOn(message -> message.level().equals("error"))
                .isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.generated().get("demo.FleetUrlFactory"))
                .contains("redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=read_vin")
                .contains("public String vehicle(String state, String singleSelectVin)");
    }

    @Test
    void whatItGetsIsChecked() {
        Outcome outcome = run("object Second { const val HOME = \"http://example.com/callback\" }");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.findings())
                .extracting(finding -> finding.line() + " " + finding.rule())
                .containsExactly("7 InsecureRedirectUri");
    }

    @Test
    void whatNobodyGeneratesIsReportedOnce() {
        Outcome outcome = run("object Other");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.findings())
                .extracting(finding -> finding.line() + " " + finding.headline())
                .containsExactly("5 [ConnectConfig/InternalError] the value of redirectUri cannot be read");
        assertThat(outcome.generated())
                .as("no file that callers could take for a factory")
                .isEmpty();
    }

    /** Another processor's error may be why a config cannot be read: it is the only message. */
    @Test
    void anErrorOfAnotherProcessorStandsAlone() {
        SymbolProcessorProvider failing = environment -> new SymbolProcessor() {
            @Override
            public List<KSAnnotated> process(Resolver resolver) {
                environment.getLogger().error("generator of constants failed", null);
                return List.of();
            }
        };
        Outcome outcome = KspRun.standard()
                .withProcessors(new ConnectConfigProvider(), failing)
                .run(folder, Map.of("demo/Fleet.kt", CONFIG));
        assertThat(outcome.messages())
                .filteredOn(message -> message.level().equals("error"))
                .extracting(KspRun.Message::text)
                .containsExactly("generator of constants failed");
    }

    private Outcome run(String second) {
        return KspRun.standard()
                .withProcessors(
                        new ConnectConfigProvider(),
                        oneARound(
                                "object First { const val SCOPE = \"read_vin\" }",
                                second,
                                "interface Third { fun vehicle(state: String, singleSelectVin: String): String }"))
                .run(folder, Map.of("demo/Fleet.kt", CONFIG));
    }

    /** A processor that generates one file in each round. */
    private static SymbolProcessorProvider oneARound(String... declarations) {
        return environment -> new SymbolProcessor() {
            private final Deque<String> left = new ArrayDeque<>(List.of(declarations));

            @Override
            public List<KSAnnotated> process(Resolver resolver) {
                if (!left.isEmpty()) {
                    write(
                            environment.getCodeGenerator(),
                            "Generated" + left.size(),
                            "package demo\n\n" + left.remove());
                }
                return List.of();
            }
        };
    }

    private static void write(CodeGenerator generator, String name, String text) {
        try (OutputStream file = generator.createNewFile(new Dependencies(false), "demo", name, "kt")) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
