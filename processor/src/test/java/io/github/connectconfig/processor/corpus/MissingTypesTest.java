package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Super-interfaces of a library that mention a class which is not on the class path. If a class written by hand compiles,
 * so does the factory; if it cannot, there is one error.
 */
class MissingTypesTest {
    private static final String CONFIG = """
            package demo;

            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Fleet extends base.Base {
              String authorize(String state);
            }
            """;
    private static final String CALLER = """
            package demo;

            public class Caller implements java.util.function.Supplier<String> {
                public String get() {
                    Fleet fleet = new FleetUrlFactory();
                    return fleet.authorize("s");
                }
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JAVAC | default Failure failure() { return null; }
            ECJ   | default Failure failure() { return null; }
            JAVAC | default String helper(Failure failure) { return null; }
            ECJ   | default String helper(Failure failure) { return null; }
            JAVAC | default String helper() throws Failure { return null; }
            ECJ   | default String helper() throws Failure { return null; }
            JAVAC | static Failure of() { return null; }
            ECJ   | static Failure of() { return null; }
            JAVAC | @Deprecated default java.util.List<Failure> failures() { return null; }
            ECJ   | @Deprecated default java.util.List<Failure> failures() { return null; }
            """)
    void methodsThatNobodyImplementsAreNotRead(Kind kind, String member) throws Exception {
        Outcome outcome = compile(kind, member);
        assertThat(outcome.messages()).isEmpty();
        Class<?> type = new java.net.URLClassLoader(new java.net.URL[] {
                    outcome.classes().toUri().toURL(),
                    folder.resolve("library/classes").toUri().toURL()
                })
                .loadClass("demo.Caller");
        assertThat(((Supplier<?>) type.getConstructor().newInstance()).get().toString())
                .endsWith("&state=s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JAVAC | Failure failure();
            ECJ   | Failure failure();
            JAVAC | String visit(Failure state);
            ECJ   | String visit(Failure state);
            JAVAC | String visit(java.util.List<Failure> state);
            ECJ   | String visit(java.util.List<Failure> state);
            """)
    void methodsThatNobodyCanImplementAreAnError(Kind kind, String member) throws Exception {
        Outcome outcome = compile(kind, member);
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.rules()).containsExactly("UnsupportedMethod");
        assertThat(outcome.findings().get(0).text())
                .contains(" mentions a class that is not on the class path (in Base)")
                .contains("the dependencies that `Base` was compiled with");
        assertThat(outcome.errors()).extracting(Message::file).doesNotContain("FleetUrlFactory.java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JAVAC | java.util.function.Function<Missing, String>                         | ''
            JAVAC | java.util.function.Function<java.util.List<Missing>, String>         | ''
            JAVAC | Middle                                                               | java.util.function.Supplier<Missing>
            ECJ   | java.util.function.Function<Missing, String>                         | ''
            ECJ   | Middle                                                               | java.util.function.Supplier<Missing>
            """)
    void anUnknownTypeArgumentInASourceIsTheCompilersToReport(Kind kind, String extended, String byMiddle) {
        Outcome outcome = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of(
                                "demo/Fleet.java",
                                CONFIG.replace("base.Base", extended),
                                "demo/Middle.java",
                                "package demo; interface Middle "
                                        + (byMiddle.isEmpty() ? "{}" : "extends " + byMiddle + " {}")));
        assertThat(outcome.rules()).isEmpty();
        assertThat(outcome.errors()).extracting(Message::text).anyMatch(text -> text.contains("Missing"));
    }

    private Outcome compile(Kind kind, String member) throws IOException {
        Outcome library = TestCompiler.javac()
                .withProcessors()
                .withOptions("-proc:none", "-parameters")
                .compile(
                        folder.resolve("library"),
                        Map.of(
                                "base/Base.java",
                                "package base; public interface Base { " + member + " }",
                                "base/Failure.java",
                                "package base; public class Failure extends Exception {"
                                        + " private static final long serialVersionUID = 1; }"));
        assertThat(library.errors()).isEmpty();
        Files.delete(library.classes().resolve("base/Failure.class"));
        return TestCompiler.of(kind)
                .withClassPath(library.classes())
                .compile(folder.resolve("config"), Map.of("demo/Fleet.java", CONFIG, "demo/Caller.java", CALLER));
    }
}
