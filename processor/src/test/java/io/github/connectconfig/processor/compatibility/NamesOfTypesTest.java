package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types are looked up by name in each round; compilers differ in which names they find. */
class NamesOfTypesTest {
    private static final String CONFIG = """
            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = {"read_vin", %s})
            interface %s {}
            """;
    private static final String NAMES =
            "package app;\n\nfinal class Names {\n  static final String SCOPE = \"read_fuel\";\n}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\"read_fuel\"", "\"raed_fuel\"", "Names.SCOPE", "Names.MISSPELT"})
    void modulesThatAreCompiledTogetherMayHideTypesOfOneName(String scope) {
        String config = "package app;\n\n" + CONFIG.formatted(scope, "Fleet");
        String use = "package app;\n\nclass Use {\n  Object url = new FleetUrlFactory().request(\"s\").url();\n}\n";
        String module = "module %s {\n  requires io.github.connectconfig;\n}\n";
        Outcome outcome = TestCompiler.javac()
                .withOptions(
                        "-Xlint:all,-processing",
                        "--module-source-path",
                        folder.resolve("sources").toString(),
                        "--module-path",
                        Artifacts.library().toString())
                .compile(
                        folder,
                        Map.of(
                                "one/module-info.java",
                                module.formatted("one"),
                                "two/module-info.java",
                                module.formatted("two"),
                                "one/app/Fleet.java",
                                config,
                                "two/app/Fleet.java",
                                config,
                                "one/app/Use.java",
                                use,
                                "one/app/Names.java",
                                NAMES,
                                "two/app/Names.java",
                                NAMES,
                                "two/app/Use.java",
                                use));
        boolean isRight = scope.equals("\"read_fuel\"") || scope.equals("Names.SCOPE");
        assertThat(outcome.errors()).hasSize(isRight ? 0 : 2);
        assertThat(outcome.rules())
                .isEqualTo(scope.startsWith("\"raed") ? List.of("UnknownScope", "UnknownScope") : List.of());
        if (isRight) {
            assertThat(outcome.classes().resolve("one/app/FleetUrlFactory.class"))
                    .isRegularFile();
            assertThat(outcome.classes().resolve("two/app/FleetUrlFactory.class"))
                    .isRegularFile();
        }
    }

    /** Eclipse's compiler does not find them by the whole name. */
    @ParameterizedTest
    @EnumSource
    void namesMayHoldADollar(Kind kind) {
        for (String scope : List.of("\"read_fuel\"", "\"raed_fuel\"", "Names.SCOPE", "Names.MISSPELT")) {
            String source = "package app;\n\nclass Out$er {\n  interface In$ner {\n" + CONFIG.formatted(scope, "Fl$eet")
                    + "  }\n}\n";
            Outcome outcome = TestCompiler.of(kind)
                    .compile(
                            folder.resolve(kind + scope.replace('"', '_')),
                            Map.of(
                                    "app/Out$er.java",
                                    source,
                                    "app/Names.java",
                                    NAMES,
                                    "app/Use.java",
                                    "package app;\n\nclass Use {\n  Object url = new Out$er_In$ner_Fl$eetUrlFactory()"
                                            + ".request(\"s\").url();\n}\n"));
            boolean isRight = scope.equals("\"read_fuel\"") || scope.equals("Names.SCOPE");
            assertThat(outcome.errors()).as(kind + scope).hasSize(isRight ? 0 : 1);
            assertThat(outcome.rules())
                    .as(kind + scope)
                    .isEqualTo(scope.startsWith("\"raed") ? List.of("UnknownScope") : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"read_fuel\"", "\"raed_fuel\""})
    void noClassCanNameATypeInACompactSourceFile(String scope) {
        assumeTrue(Runtime.version().feature() >= 25, "compact source files came with Java 25");
        Outcome outcome = TestCompiler.javac()
                .compile(
                        folder,
                        Map.of(
                                "Main.java",
                                CONFIG.formatted(scope, "Fleet")
                                        + "void main() {\n  new Main_FleetUrlFactory().request(\"s\").url();\n}\n"));
        assertThat(outcome.messages()).map(Message::rule).containsExactly("InCompactSourceFile");
        assertThat(outcome.errors().get(0).file() + ":"
                        + outcome.errors().get(0).line())
                .isEqualTo("Main.java:5");
        assertThat(outcome.errors().get(0).text())
                .contains("@ConnectConfig is in a compact source file: `Main.Fleet`")
                .contains("help: move the interface into a file of its own, Fleet.java");
    }

    @Test
    void aFinalClassOfNoPackageIsNoCompactSourceFile() {
        Outcome outcome = TestCompiler.javac()
                .compile(
                        folder,
                        Map.of(
                                "Main.java",
                                "final class Main {\n" + CONFIG.formatted("\"read_fuel\"", "Fleet")
                                        + "  void main() {\n    new Main_FleetUrlFactory().request(\"s\").url();\n  }\n}\n"));
        assertThat(outcome.messages()).isEmpty();
    }

    /** Eclipse's batch compiler with modules, as it has to be run: no constant of another processor is seen, or reported. */
    @Test
    void aStubThatTheCompilerSaysNothingOfIsAnError() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources/demo"));
        Path module = Files.writeString(
                folder.resolve("sources/module-info.java"), "module one {\n  requires io.github.connectconfig;\n}\n");
        Path fleet = Files.writeString(sources.resolve("Fleet.java"), ClosedLoaderTest.CONFIG);
        EclipseBatch.Outcome outcome = EclipseBatch.compile(
                List.of("--module-path", Artifacts.library().toString()),
                folder,
                List.of("-proc:only", module.toString(), fleet.toString()),
                BuildIdProcessor.jar(folder.resolve("processor")));
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.output())
                .contains("[ConnectConfig/InternalError] a value or a type of the config does not resolve")
                .contains("generated sources for part of no module")
                .contains("1 problem (1 error)");
    }

    @ParameterizedTest
    @EnumSource
    void theCallersOfAConfigThatCannotBeReadAddNothing(Kind kind) {
        Outcome outcome = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of(
                                "app/Fleet.java",
                                "package app;\n\n" + CONFIG.formatted("Names.SCOPE", "Fleet"),
                                "app/Use.java",
                                "package app;\n\nclass Use {\n  Object url = new FleetUrlFactory().request(\"s\").url();\n}\n"));
        assertThat(outcome.messages())
                .filteredOn(message -> message.kind() == Diagnostic.Kind.ERROR)
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("Names"));
    }
}
