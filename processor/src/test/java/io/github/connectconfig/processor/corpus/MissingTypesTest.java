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
import org.junit.jupiter.params.provider.EnumSource;

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

    /** A config with a mistake. */
    private static final String OTHER =
            CONFIG.replace("read_vin", "raed_vin").replace("interface Fleet extends base.Base", "interface Other");

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
                    folder.resolve("library-" + kind + "/classes").toUri().toURL()
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

    /** javac reports the class at the config, as it does without a processor, and we say what else is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            default T helper(Object one, T two) throws Failure { return two; } | default String helper(Object a, String b) { return b; }
            default T helper(Object one, T two) throws Failure { return two; } | default String helper(Integer a, String b) { return b; }
            default T helper(java.util.List<? extends Failure> one) { return null; } | default String helper(java.util.List<?> a) { return ""; }
            default T helper(java.util.List<? super Failure> one) { return null; } | default String helper(java.util.List<?> a) { return ""; }
            default Failure helper(T one) { return null; } | default Object helper(String a) { return ""; }
            default java.util.List<Failure[]> helper(T one) { return null; } | default java.util.List<?> helper(String a) { return null; }
            T visit(String state) throws Failure; | @Override String visit(String state);
            """)
    void aGenericInterfaceHidesNoOtherConfig(String member, String own) throws Exception {
        Outcome outcome = compile(Kind.JAVAC, "base.Base<String>", "Base<T>", member, own);
        assertThat(outcome.findings()).map(Message::file).containsExactly("Other.java");
        assertThat(outcome.errors()).isEqualTo(outcome.findings());
        assertThat(outcome.generated()).containsKeys("demo.FleetUrlFactory", "demo.OtherUrlFactory");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNestedClassIsFound(Kind kind) throws Exception {
        Outcome outcome = compile(
                kind,
                "base.Base<String>",
                "Base<T>",
                "class Part { public class Screw {} } default T helper(java.util.Map.Entry<T, Part.Screw> one) { return null; }",
                "default String helper(java.util.Map.Entry<String, Part.Screw> one) { return null; }");
        assertThat(outcome.findings()).map(Message::file).containsExactly("Other.java");
        assertThat(outcome.errors()).isEqualTo(outcome.findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T visit(String state) throws Failure;            | ''
            T visit(T state) throws Failure;                 | @Override String visit(String state);
            String visit(java.util.List<? extends Failure> state, T user); | ''
            """)
    void aGenericInterfaceThatNobodyCanImplementIsAnError(String member, String own) throws Exception {
        for (Kind kind : Kind.values()) {
            Outcome outcome = compile(kind, "base.Base<String>", "Base<T>", member, own);
            assertThat(outcome.findings())
                    .map(Message::headline)
                    .filteredOn(headline -> headline.contains("class path"))
                    .containsExactly(
                            "[ConnectConfig/UnsupportedMethod] visit mentions a class that is not on the class path"
                                    + " (in Base)");
        }
    }

    private Outcome compile(Kind kind, String member) throws IOException {
        return compile(kind, "base.Base", "Base", member, "");
    }

    private Outcome compile(Kind kind, String extended, String declared, String member, String own) throws IOException {
        Outcome library = TestCompiler.javac()
                .withProcessors()
                .withOptions("-proc:none", "-parameters")
                .compile(
                        folder.resolve("library-" + kind),
                        Map.of(
                                "base/Base.java",
                                "package base; public interface " + declared + " { " + member + " }",
                                "base/Failure.java",
                                "package base; public class Failure extends Exception {"
                                        + " private static final long serialVersionUID = 1; }"));
        assertThat(library.errors()).isEmpty();
        Files.delete(library.classes().resolve("base/Failure.class"));
        return TestCompiler.of(kind)
                .withClassPath(library.classes())
                .compile(
                        folder.resolve("config-" + kind),
                        declared.equals("Base")
                                ? Map.of("demo/Fleet.java", CONFIG, "demo/Caller.java", CALLER)
                                : Map.of(
                                        "demo/Fleet.java",
                                        CONFIG.replace("base.Base {", extended + " {\n  " + own),
                                        "demo/Other.java",
                                        OTHER));
    }
}
