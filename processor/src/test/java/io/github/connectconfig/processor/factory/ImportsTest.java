package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that a factory names in full, because their simple name means another type in its file. */
class ImportsTest {
    /** The class itself, and the classes in it, hide an import of their name. */
    @ParameterizedTest
    @CsvSource({"JAVAC, FleetUrlFactory", "ECJ, FleetUrlFactory", "JAVAC, Request", "ECJ, Request", "JAVAC, MakeRequest"
    })
    void anAnnotationMayBeCalledLikeAGeneratedClass(TestCompiler.Kind kind, String name, @TempDir Path folder)
            throws Exception {
        TestCompiler.Outcome outcome = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of("other/" + name + ".java", """
                                package other;

                                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                                public @interface %s {}
                                """.formatted(name), "demo/Fleet.java", """
                                package demo;

                                @io.github.connectconfig.ConnectConfig(
                                    redirectUri = "https://a.example",
                                    scopes = "read_vin")
                                public interface Fleet {
                                  @other.%s String clientId();
                                }
                                """.formatted(name)));
        assertThat(outcome.errors()).isEmpty();
        Object factory = outcome.load("demo.FleetUrlFactory")
                .getConstructor(String.class)
                .newInstance("8229df9f-91a0-4ff0-a1ae-a1f38ee24d07");
        assertThat(Factories.url(call(factory, "request", "s0")).parameters()).containsEntry("state", "s0");
    }

    /** The stub of a generic method, which hides the import of a type of the same name as its type parameter. */
    @ParameterizedTest
    @EnumSource
    void aTypeParameterMayBeCalledLikeAnImport(TestCompiler.Kind kind, @TempDir Path folder) {
        TestCompiler.Outcome outcome = TestCompiler.of(kind).compile(folder, Map.of("demo/Fleet.java", """
                                package demo;

                                @io.github.connectconfig.ConnectConfig(
                                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                                    redirectUri = "https://a.example",
                                    scopes = "read_vin")
                                public interface Fleet {
                                  <String> java.net.URI url(java.lang.String state);
                                }
                                """));
        assertThat(outcome.errors()).extracting(TestCompiler.Message::rule).containsExactly("UnsupportedMethod");
    }

    /** A type of the unnamed package has no other name, so that no import may take it, in whichever order they are named. */
    @ParameterizedTest
    @EnumSource
    void aTypeOfTheUnnamedPackageKeepsItsName(TestCompiler.Kind kind, @TempDir Path folder) throws Exception {
        TestCompiler.Outcome outcome =
                TestCompiler.of(kind).compile(folder, Map.of("Values.java", """
                                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                                public @interface Values {}
                                """, "Fleet.java", """
                                @io.github.connectconfig.ConnectConfig(
                                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                                    redirectUri = "https://a.example",
                                    scopes = "read_vin")
                                public interface Fleet {
                                  @Values String url(@Values String state);
                                }
                                """));
        assertThat(outcome.errors()).isEmpty();
        Object factory =
                outcome.load("FleetUrlFactory").getDeclaredConstructor().newInstance();
        assertThat(ConnectUrl.of(call(factory, "url", "s")).parameters()).containsEntry("state", "s");
    }

    private static final String LIST = """
            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://a.example",
                scopes = "read_vin")
            public interface List {
              int java = 1;
              String url(String state, java.util.List<String> flags);
            }
            """;

    /** The import of a type whose package is hidden comes before the name of the config. */
    @ParameterizedTest
    @EnumSource
    void aConfigMayBeCalledLikeATypeWhosePackageItHides(TestCompiler.Kind kind, @TempDir Path folder) throws Exception {
        TestCompiler.Outcome outcome =
                TestCompiler.of(kind).compile(folder, Map.of("demo/List.java", "package demo;\n" + LIST));
        assertThat(outcome.errors()).isEmpty();
        Object factory =
                outcome.load("demo.ListUrlFactory").getDeclaredConstructor().newInstance();
        assertThat(ConnectUrl.of(call(factory, "url", "s", List.of("a:b"))).parameters())
                .containsEntry("flags", "a:b");
    }

    /** In the unnamed package the config has no other name. */
    @ParameterizedTest
    @EnumSource
    void inTheUnnamedPackageItMayNot(TestCompiler.Kind kind, @TempDir Path folder) {
        TestCompiler.Outcome outcome = TestCompiler.of(kind).compile(folder, Map.of("List.java", LIST));
        assertThat(outcome.errors()).extracting(TestCompiler.Message::rule).containsExactly("FactoryNameTaken");
    }
}
