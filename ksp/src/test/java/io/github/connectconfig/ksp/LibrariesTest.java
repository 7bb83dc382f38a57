package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.Permission;
import io.github.connectconfig.ksp.KspRun.Message;
import io.github.connectconfig.ksp.KspRun.Outcome;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configs that extend interfaces of class files, and libraries of another version. */
class LibrariesTest {
    private static final String HEAD = """
            package demo

            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = ["read_vin"],
            )
            """;

    @TempDir
    private Path folder;

    @Test
    void aKotlinLibraryKeepsNamesAndNullability() {
        Path library = kotlin("""
                package base

                interface Base<T> {
                    val make: T?

                    fun authorize(state: T, user: String?, vararg flags: String): java.net.URI

                    fun twice(state: T) = listOf(state, state)
                }
                """);
        KspRun ksp = KspRun.standard().withLibraries(library);
        Outcome outcome =
                ksp.run(folder.resolve("ksp"), Map.of("demo/Fleet.kt", HEAD + "interface Fleet : base.Base<String>\n"));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.generated().get("demo.FleetUrlFactory"))
                .contains("public FleetUrlFactory(@Nullable String make)")
                .contains("public URI authorize(String state, @Nullable String user, String... flags)");
        assertThat(KotlinBuild.compile(ksp, outcome).errors()).isEmpty();
    }

    @Test
    void aFindingInAClassFileIsAtTheConfigAndNamesTheInterface() {
        Path library =
                kotlin("package base\n\ninterface Base {\n    suspend fun authorize(state: String): String\n}\n");
        Outcome outcome = KspRun.standard()
                .withLibraries(library)
                .run(folder.resolve("ksp"), Map.of("demo/Fleet.kt", HEAD + "interface Fleet : base.Base\n"));
        assertThat(outcome.findings()).containsExactly(new Message("error", "demo/Fleet.kt", 8, """
                [ConnectConfig/UnsupportedMethod] authorize is a suspend function (in Base)
                  help: override `authorize` in Fleet with a body
                  note: building a URL waits for nothing
                  see: arg("connectconfig.explain", "UnsupportedMethod")"""));
    }

    @Test
    void aJavaClassFileWithoutNamesIsReported() {
        Path library =
                java("base/Base.java", "package base; public interface Base { String authorize(String state); }");
        Outcome outcome = KspRun.standard()
                .withLibraries(library)
                .run(folder.resolve("ksp"), Map.of("demo/Fleet.kt", HEAD + "interface Fleet : base.Base\n"));
        assertThat(outcome.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .startsWith(
                                "[ConnectConfig/UnnamedParameters] the class file has no names for the arguments of authorize")
                        .contains("note: it is declared in Base"));
    }

    /** The processor reads the contract of the library on the user's class path. */
    @Test
    void aLibraryOfAnotherContractIsReportedOnce() {
        Path other = java("io/github/connectconfig/runtime/ApiVersion.java", """
                package io.github.connectconfig.runtime;

                @ApiVersion.Contract(1)
                public final class ApiVersion {
                    public @interface Contract {
                        int value();
                    }
                }
                """);
        Outcome outcome = KspRun.standard()
                .withLibraries(other)
                .run(folder.resolve("ksp"), Map.of("demo/Fleet.kt", HEAD + "interface Fleet\n"));
        assertThat(outcome.findings())
                .extracting(message -> message.line() + " " + message.headline())
                .containsExactly("3 [ConnectConfig/VersionMismatch] the connect-config jar has contract 1,"
                        + " the processor needs 2");
    }

    @Test
    void theNamesOfTheLibraryAreItsConstants() {
        Outcome outcome = KspRun.standard()
                .run(folder.resolve("ksp"), Map.of("demo/Fleet.kt", """
                package demo

                import io.github.connectconfig.Make
                import io.github.connectconfig.Permission

                @io.github.connectconfig.ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = [SCOPES],
                    make = Make.LANDROVER,
                )
                interface Fleet
                """.replace("SCOPES", permissions())));
        assertThat(outcome.findings()).isEmpty();
    }

    /** All permissions as Kotlin's source names them: KSP does not show the values of constants, only their names. */
    private static String permissions() {
        List<String> names = Arrays.stream(Permission.class.getFields())
                .map(Field::getName)
                .filter(name -> !name.equals("REQUIRED"))
                .map(name -> "Permission." + name)
                .toList();
        assertThat(names).hasSizeGreaterThan(20);
        return String.join(", ", names);
    }

    private Path kotlin(String source) {
        KspRun none = KspRun.standard().withProcessors();
        return KotlinBuild.compile(none, none.run(folder.resolve("library"), Map.of("base/Base.kt", source)))
                .classes();
    }

    private Path java(String path, String source) {
        return TestCompiler.javac()
                .withProcessors()
                .withOptions("-g:none", "-proc:none")
                .compile(folder.resolve("library"), Map.of(path, source))
                .classes();
    }
}
