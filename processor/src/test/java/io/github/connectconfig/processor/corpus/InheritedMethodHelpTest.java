package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The user may not be able to change an inherited method, so the help says what to change in the config. */
class InheritedMethodHelpTest {
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.ConnectParameter;
            import java.net.URI;
            import java.util.List;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Fleet # {
              @
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            extends java.util.concurrent.Callable<URI> | UnsupportedMethod | override `call` in Fleet without its `throws` clause
            extends java.util.function.Function<String, URI> | UnnamedParameters | override `apply` in Fleet with the names of its arguments
            extends java.util.function.IntSupplier | UnsupportedReturnType | return `String` or `URI`, or override `getAsInt` in Fleet with a body (`default`)
            extends Secret | UnknownParameter | override `clientSecret` in Fleet with a body (`default`)
            extends Comparable<String> | UnnamedParameters | override `compareTo` in Fleet with the names of its arguments
            extends Base | UnsupportedParameterType | write the type arguments of `Base`, without which its types are lost
            extends Middle | UnsupportedParameterType | write the type arguments of `Middle`, without which its types are lost
            extends Above | UnsupportedParameterType | write the type arguments of `Middle`, without which its types are lost
            extends Odd | UnsupportedParameterType | use `String`, or override `reconnect` in Fleet with a body (`default`)
            """)
    void theHelpSaysWhatToWriteInTheConfig(String superInterface, String rule, String help) {
        for (Kind kind : Kind.values()) {
            Outcome outcome = compile(kind, superInterface, "");
            assertThat(outcome.errors()).map(Message::rule).as(kind.name()).containsExactly(rule);
            assertThat(outcome.errors().get(0).text()).contains("help: " + help + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            extends java.util.concurrent.Callable<URI> | @Override URI call();
            extends java.util.function.Function<String, URI> | @Override URI apply(String state);
            extends java.util.function.IntSupplier | @Override default int getAsInt() { return 1; }
            extends Secret | @Override default String clientSecret() { return ""; }
            extends Comparable<String> | @Override default int compareTo(String other) { return 1; }
            extends Base<String> | String authorize(String state);
            extends Middle<String> | String authorize(String state);
            """)
    void followingTheHelpRemovesTheFinding(String superInterface, String method) {
        for (Kind kind : Kind.values()) {
            Outcome outcome = compile(kind, superInterface, method);
            assertThat(outcome.errors()).as(kind.name()).isEmpty();
            assertThat(outcome.generated()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMembersNameIsNotItsNameInTheUrl(Kind kind) {
        Outcome outcome =
                compile(kind, "", "URI authorize(String state, @ConnectParameter(\"singleSelectVin\") String vin);");
        assertThat(outcome.errors()).map(Message::rule).containsExactly("UnknownParameter");
        assertThat(outcome.errors().get(0).text())
                .contains("help: did you mean `single_select_vin`?")
                .contains("note: `singleSelectVin` is the parameter's name in Java,")
                .doesNotContain("letters, digits");
    }

    /** An argument without a name binds what its annotation says, and nothing else. */
    @ParameterizedTest
    @EnumSource
    void anAnnotatedArgumentWithoutANameHidesNothing(Kind kind) {
        Outcome library = TestCompiler.javac()
                .withProcessors()
                .withOptions("-proc:none")
                .compile(folder.resolve("library"), Map.of("base/Base.java", """
                                package base;

                                public interface Base {
                                  String authorize(@io.github.connectconfig.ConnectParameter("state") String state);
                                }
                                """));
        assertThat(library.errors()).isEmpty();
        Outcome outcome = TestCompiler.of(kind)
                .withClassPath(library.classes())
                .compile(folder.resolve("config"), Map.of("demo/Fleet.java", """
                                package demo;

                                @io.github.connectconfig.ConnectConfig(
                                    redirectUri = "https://example.com/callback",
                                    scopes = "read_vin")
                                interface Fleet extends base.Base {}
                                """));
        assertThat(outcome.errors()).map(Message::rule).containsExactly("MissingClientId");
    }

    /** The stub of a generic interface names neither its type variables nor what they bound. */
    @ParameterizedTest
    @EnumSource
    void aGenericInterfaceWithGenericMethodsIsOneError(Kind kind) {
        String source = CONFIG.replace("Fleet #", "Fleet<T extends Comparable<T>>")
                .replace(
                        "  @\n",
                        "  <U extends T> U authorize(String state);\n  <U extends List<? super T>> T[] all(U user);\n"
                                + "  T clientId();\n");
        Outcome outcome = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of(
                                "demo/Fleet.java",
                                source,
                                "demo/Use.java",
                                "package demo;\n\nclass Use {\n  Object made = new FleetUrlFactory();\n}\n"));
        assertThat(outcome.errors()).map(Message::rule).containsExactly("GenericInterface");
    }

    /** The compiler reports an unknown type, wherever in the signature it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Missing authorize(String state);
            String authorize(Missing state);
            <T extends Missing> T authorize(String state);
            <T extends Comparable<Missing>> String authorize(T state);
            List<Missing> scopes();
            String authorize(List<? super Missing> state);
            String authorize(@Missing String state);
            """)
    void aTypeThatNobodyKnowsIsTheCompilersError(String method) {
        for (Kind kind : Kind.values()) {
            Outcome outcome = compile(kind, "", method);
            assertThat(outcome.errors())
                    .as(kind.name())
                    .anyMatch(error -> error.text().contains("Missing"));
            assertThat(outcome.findings()).as(kind.name()).isEmpty();
        }
    }

    private Outcome compile(Kind kind, String superInterface, String method) {
        String base = "package demo;\n\nimport java.util.List;\n\ninterface Base<T> {\n"
                + "  String visit(String state, List<String> flags);\n}\n\n"
                + "interface Middle<T> extends Base<T> {}\n\ninterface Above extends Middle {}\n\n"
                + "interface Plain {\n  String reconnect(String state, int user);\n}\n\n"
                + "interface Odd<T> extends Plain {}\n\n"
                + "interface Secret {\n  String clientSecret();\n}\n";
        String config = CONFIG.replace("#", superInterface).replace("  @\n", "  " + method + "\n");
        return TestCompiler.of(kind)
                .compile(
                        folder.resolve(kind.name() + (superInterface + method).hashCode()),
                        Map.of("demo/Fleet.java", config, "demo/Base.java", base));
    }
}
