package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code @SuppressWarnings} on a method suppresses only findings in that method. */
class SuppressedInMethodsTest {
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.ConnectConfig;

            @ConnectConfig(clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", scopes = "read_vin", %s)
            public interface Fleet extends Base {
              %s
            }

            interface Base {
              @SuppressWarnings("ConnectConfig.MissingState")
              String inherited(String user);
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            redirectUri = "https://a.example" | @SuppressWarnings("ConnectConfig.MissingState") String visit(String user); | -
            redirectUri = "https://a.example" | @SuppressWarnings({"unused", "ConnectConfig.MissingState"}) String visit(); | -
            redirectUri = "https://a.example" | @SuppressWarnings("ConnectConfig.MissingState") String a(); String b(); | MissingState
            redirectUri = "https://a.example" | @SuppressWarnings("ConnectConfig.UnknownMake") String visit(); | MissingState
            redirectUri = "https://a.example", make = "TELSA" | @SuppressWarnings("ConnectConfig.UnknownMake") String a(String state); | UnknownMake
            redirectUri = "https://a.example" | @SuppressWarnings("ConnectConfig.MakeOverriddenByVin") String a(String state, String make, String singleSelectVin); | -
            mode = io.github.connectconfig.Mode.LIVE | @SuppressWarnings("ConnectConfig.MissingRedirectUri") String a(String state); String b(String state, java.net.URI redirectUri); | MissingRedirectUri
            redirectUri = "https://a.example" | @SuppressWarnings("ConnectConfig.UnknownParameter") String a(String state, String users); | UnknownParameter
            """)
    void itSuppressesFindingsOfThatMethodOnly(String members, String methods, String expected) {
        for (Kind kind : Kind.values()) {
            Outcome outcome = TestCompiler.of(kind)
                    .compile(
                            folder.resolve(kind.name()), Map.of("demo/Fleet.java", CONFIG.formatted(members, methods)));
            assertThat(String.join(",", outcome.rules()))
                    .as(kind.name())
                    .isEqualTo(expected.equals("-") ? "" : expected);
        }
    }
}
