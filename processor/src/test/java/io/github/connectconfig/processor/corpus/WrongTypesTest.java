package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler reports a value of the wrong type; the processor adds no finding. */
class WrongTypesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mode = \"live\"",
                "mode = true",
                "approvalPrompt = \"FORCE\"",
                "approvalPrompt = io.github.connectconfig.Mode.LIVE",
                "singleSelect = \"true\"",
                "singleSelect = io.github.connectconfig.Mode.LIVE",
                "make = true",
                "make = io.github.connectconfig.Mode.LIVE",
                "make = {\"TESLA\", \"BMW\"}",
                "flags = {\"country:DE\", true}"
            })
    void theCompilerReportsAValueOfAnotherType(String member, @TempDir Path folder) {
        for (Kind kind : Kind.values()) {
            Outcome outcome = TestCompiler.of(kind).compile(folder.resolve(kind.name()), sources(kind, ", " + member));
            assertThat(outcome.errors()).as(kind.name()).hasSize(1);
            assertThat(outcome.errors().get(0).file()).isEqualTo("Fleet.java");
            assertThat(outcome.findings()).as(kind.name()).isEmpty();
        }
    }

    /** Another library's annotation of the same name, whose members have other types: right to the compiler. */
    @ParameterizedTest
    @CsvSource({
        "String mode(), mode = \"live\"",
        "boolean mode(), mode = true",
        "String singleSelect(), singleSelect = \"maybe\"",
        "Mode singleSelect(), singleSelect = Mode.LIVE",
        "boolean make(), make = true",
        "Mode make(), make = Mode.LIVE"
    })
    void aMemberOfAnotherTypeIsNotRead(String declaration, String member, @TempDir Path folder) {
        Outcome outcome = TestCompiler.javac()
                .compile(
                        folder,
                        Map.of(
                                "io/github/connectconfig/ConnectConfig.java",
                                """
                                package io.github.connectconfig;

                                public @interface ConnectConfig {
                                    String clientId();
                                    String redirectUri();
                                    String[] scopes();
                                    %s;
                                }
                                """.formatted(declaration),
                                "demo/Fleet.java",
                                config("Fleet", "import io.github.connectconfig.Mode;\n\n", ", " + member)));
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.generated().values())
                .singleElement()
                .asString()
                .as("a stub")
                .contains("IllegalStateException");
    }

    /** Two configs. The factory of the second one is called too if the compiler runs processors at all. */
    private static Map<String, String> sources(Kind kind, String members) {
        Map<String, String> sources = new HashMap<>(Map.of(
                "demo/Fleet.java", config("Fleet", "", members),
                "demo/Other.java", config("Other", "", "")));
        if (kind == Kind.ECJ) {
            // javac stops before it asks a processor, and so misses every generated class.
            sources.put("demo/Caller.java", """
                    package demo;

                    class Caller {
                        String fleet = new FleetUrlFactory().request("s").url();
                        String other = new OtherUrlFactory().request("s").url();
                    }
                    """);
        }
        return sources;
    }

    private static String config(String name, String before, String members) {
        return """
                package demo;

                %s@io.github.connectconfig.ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/",
                    scopes = "read_vin"%s)
                public interface %s {}
                """.formatted(before, members, name);
    }
}
