package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Methods that no factory can implement: one error at the config, and none in the stub. */
class UnimplementableTest {
    private static final String CONFIG = """
            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            """;
    private static final String IMPORTS = "import java.net.URI; import java.util.List;\n";

    @TempDir
    private Path folder;

    /** The types are private, or nested in one that is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            URI authorize(String state, Hidden user);               | UnsupportedParameterType
            URI authorize(String state, Hidden.Inner user);         | UnsupportedParameterType
            URI authorize(String state, Hidden... flags);           | UnsupportedParameterType
            URI authorize(String state, List<? extends Hidden> flags); | UnsupportedParameterType
            Hidden authorize(String state);                         | UnsupportedReturnType
            List<Hidden[]> authorize(String state);                 | UnsupportedReturnType
            <T extends Hidden> URI authorize(String state, T user); | UnsupportedMethod
            Hidden make(); URI authorize(String state);             | UnsupportedParameterType
            List<Hidden> flags(); URI authorize(String state);      | UnsupportedParameterType
            """)
    void typesThatAreHidden(String members, String rule) {
        String source = IMPORTS + "class Outer {\n  private interface Hidden { interface Inner {} }\n"
                + CONFIG
                + "  interface Fleet { " + members + " }\n}\n";
        for (Kind kind : Kind.values()) {
            assertOneError(compile(kind, Map.of("Outer.java", source)), rule);
        }
    }

    /** A type is public in its own package only. */
    @ParameterizedTest
    @EnumSource
    void typesOfAnotherPackage(Kind kind) {
        Outcome outcome = compile(
                kind,
                Map.of(
                        "base/Base.java",
                        "package base; public interface Base { Hidden authorize(String state); } interface Hidden {}",
                        "Fleet.java",
                        CONFIG + "public interface Fleet extends base.Base {}"));
        assertOneError(outcome, "UnsupportedReturnType");
    }

    /** Kotlin compiles the method body to another class, so no rule reads its types. */
    @ParameterizedTest
    @EnumSource
    void typesOfAMethodWithABodyInKotlin(Kind kind) {
        Outcome outcome = compile(
                kind,
                Map.of("base/Base.java", """
                        package base;
                        public interface Base {
                            Hidden helper();
                            class DefaultImpls { public static Hidden helper(Base self) { return null; } }
                        }
                        interface Hidden {}
                        """, "Fleet.java", CONFIG + "public interface Fleet extends base.Base {}"));
        assertOneError(outcome, "UnsupportedMethod");
        assertThat(outcome.findings().get(0).headline())
                .contains("helper mentions a type that the factory cannot name");
    }

    /** Eclipse's compiler reports an error too; javac only shows ours. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            String authorize(String state);                  | URI authorize(String state);
            String authorize(String state);                  | void authorize(String state);
            int size();                                      | long size();
            URI authorize(String state, List<String> flags); | URI authorize(String state, List<Integer> flags);
            URI authorize(List<String> flags);               | default URI authorize(List<URI> flags) { return null; }
            """)
    void methodsThatContradictOneAnother(String one, String other) {
        for (Kind kind : Kind.values()) {
            for (String order : new String[] {"One, Other", "Other, One"}) {
                for (String option : options(kind)) {
                    Outcome outcome = TestCompiler.of(kind)
                            .withOptions(option)
                            .compile(
                                    folder.resolve(kind + order + option + one.hashCode()),
                                    sources(
                                            "interface One { " + one + " }",
                                            "interface Other { " + other + " }",
                                            order));
                    assertContradiction(outcome, kind);
                }
            }
        }
    }

    /** A class can implement both, by the arguments of one and the result of the other; a raw list no config may take. */
    @ParameterizedTest
    @EnumSource
    void argumentsOfOneAndResultOfAnother(Kind kind) {
        Outcome outcome = compile(
                kind,
                sources(
                        "interface One { String authorize(String state, List<String> flags); }",
                        "@SuppressWarnings(\"rawtypes\") interface Other { Object authorize(String state, List flags); }",
                        "Other, One"));
        assertOneError(outcome, "UnsupportedParameterType");
    }

    /** Class files, changed one by one: javac does not look at them again. */
    @ParameterizedTest
    @EnumSource
    void classFilesThatContradictOneAnother(Kind kind) {
        Path old = library("old", "String", "String");
        Path changed = library("changed", "String", "java.net.URI");
        changed.resolve("base/Both.class").toFile().delete();
        Outcome outcome = TestCompiler.of(kind)
                .withClassPath(changed, old)
                .compile(
                        folder.resolve("config"),
                        Map.of("Fleet.java", CONFIG + "public interface Fleet extends base.Both {}"));
        assertContradiction(outcome, kind);
    }

    private static Map<String, String> sources(String one, String other, String order) {
        return Map.of(
                "One.java",
                IMPORTS + one,
                "Other.java",
                IMPORTS + other,
                "Fleet.java",
                CONFIG + "public interface Fleet extends " + order + " {}");
    }

    /** Under {@code -Werror} javac stops at the first warning, before it reports the interface itself. */
    private static List<String> options(Kind kind) {
        return kind == Kind.JAVAC ? List.of("-Xlint:none", "-Werror") : List.of("-nowarn");
    }

    private static void assertContradiction(Outcome outcome, Kind kind) {
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.rules()).containsExactly("UnsupportedMethod");
        assertThat(outcome.findings().get(0).headline()).contains("super-interfaces contradict each other in ");
        assertThat(outcome.errors()).hasSize(kind == Kind.ECJ ? 2 : 1);
        assertThat(outcome.errors()).extracting(Message::file).containsOnly("Fleet.java");
    }

    private Path library(String name, String one, String other) {
        String method = " authorize(String state); }";
        Outcome library = TestCompiler.javac()
                .withProcessors()
                .withOptions("-proc:none", "-parameters")
                .compile(
                        folder.resolve(name),
                        Map.of(
                                "base/One.java",
                                "package base; public interface One { " + one + method,
                                "base/Other.java",
                                "package base; public interface Other { " + other + method,
                                "base/Both.java",
                                "package base; public interface Both extends "
                                        + (one.equals(other) ? "One, Other {}" : "One {}")));
        assertThat(library.errors()).isEmpty();
        return library.classes();
    }

    /** Eclipse's compiler reports it too. */
    @ParameterizedTest
    @EnumSource
    void aGenericInterfaceInTwoWays(Kind kind) {
        for (String member : List.of("String authorize(T state);", "")) {
            Outcome outcome = compile(
                    kind,
                    Map.of(
                            "Fleet.java",
                            "interface One<T> { " + member + " }\ninterface Two extends One<String> {}\n"
                                    + "interface Three extends One<Object> {}\n"
                                    + CONFIG + "interface Fleet extends Two, Three {}"));
            assertThat(outcome.rules()).containsExactly("GenericInterface");
            assertThat(outcome.findings().get(0).text()).contains("in two ways: `One`");
            assertThat(outcome.errors()).hasSize(kind == Kind.ECJ ? 2 : 1);
            assertThat(outcome.errors()).extracting(Message::file).containsOnly("Fleet.java");
        }
    }

    /** A type cannot have the name of a package. */
    @ParameterizedTest
    @CsvSource({"JAVAC, demo.FleetUrlFactory", "ECJ, demo.FleetUrlFactory", "JAVAC, demo.FleetUrlFactory.more"})
    void aPackageOfTheFactorysName(Kind kind, String name) {
        Outcome outcome = compile(
                kind,
                Map.of(
                        name.replace('.', '/') + "/Other.java",
                        "package " + name + "; public class Other {}",
                        "demo/Fleet.java",
                        "package demo;\n" + CONFIG + "public interface Fleet {}"));
        assertOneError(outcome, "FactoryNameTaken");
        assertThat(outcome.findings().get(0).text()).contains("the name of the package demo.FleetUrlFactory");
    }

    private Outcome compile(Kind kind, Map<String, String> sources) {
        return TestCompiler.of(kind).compile(folder.resolve(kind + "-" + sources.hashCode()), sources);
    }

    private static void assertOneError(Outcome outcome, String rule) {
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.errors()).extracting(Message::rule).containsExactly(rule);
        assertThat(outcome.errors()).extracting(Message::file).noneMatch(file -> file.endsWith("UrlFactory.java"));
    }
}
