package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.OtherProcessor;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Accessors and URL methods of super-interfaces, compiled with the config or earlier. */
class InheritanceTest {
    private static final Map<String, String> BASES =
            Map.of("base/Client.java", """
            package base;

            public interface Client {
              String clientId();
              String authorize(String state);
              String toString();
              boolean equals(Object other);
              int hashCode();
              default String greeting() { return secret() + clientId(); }
              static String farewell() { return "bye"; }
              private String secret() { return "hello "; }
            }
            """, "base/Addressed.java", """
            package base;

            public interface Addressed<A, L> extends Client {
              A redirectUri();
              L scopes();
              A visit(String state, A origin);
              @Override String authorize(String state);
            }
            """, "base/Owned.java", """
            package base;

            public interface Owned extends Client {
              String visitOwner(String user, String state);
            }
            """);
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.ConnectConfig;
            import java.util.List;

            @ConnectConfig(redirectUri = "https://a.example", origin = "")
            public interface Fleet extends base.Addressed<String, List<String>>, base.Owned {
              @Override String authorize(String state);
            }
            """;
    private static final String GENERIC = """
            package demo;

            import io.github.connectconfig.ConnectConfig;
            import java.net.URI;

            @ConnectConfig(clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07")
            public interface Generic extends Base<URI, String[]> {}

            interface Base<A, L> {
              A redirectUri();
              L scopes();
              A visit(String state, L flags);
            }
            """;

    @ParameterizedTest
    @CsvSource({"JAVAC, true", "JAVAC, false", "ECJ, true", "ECJ, false"})
    void inheritedMethodsAreImplementedOnce(TestCompiler.Kind kind, boolean together, @TempDir Path folder) {
        Map<String, String> sources = new LinkedHashMap<>(Map.of("demo/Fleet.java", CONFIG));
        TestCompiler compiler = TestCompiler.of(kind);
        if (together) {
            sources.putAll(BASES);
        } else {
            TestCompiler.Outcome bases =
                    TestCompiler.of(kind).withOptions("-parameters").compile(folder.resolve("bases"), BASES);
            assertThat(bases.messages()).isEmpty();
            compiler = compiler.withClassPath(bases.classes());
        }
        TestCompiler.Outcome outcome = compiler.compile(folder.resolve("config"), sources);
        assertThat(outcome.messages()).isEmpty();
        Factories factories = new Factories(outcomes(outcome, folder, together));
        assertFleet(factories);
    }

    private static ClassLoader outcomes(TestCompiler.Outcome outcome, Path folder, boolean together) {
        ClassLoader bases = together
                ? Factories.class.getClassLoader()
                : Factories.of(folder.resolve("bases").resolve("classes")).loader();
        try {
            return new java.net.URLClassLoader(
                    new java.net.URL[] {outcome.classes().toUri().toURL()}, bases);
        } catch (java.net.MalformedURLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void assertFleet(Factories factories) {
        Object fleet = factories.create("Fleet", "id", List.of("read_vin"));
        assertThat(Arrays.stream(fleet.getClass().getDeclaredMethods())
                        .filter(method -> !method.isBridge())
                        .map(Method::getName))
                .containsExactlyInAnyOrder("clientId", "redirectUri", "scopes", "authorize", "visit", "visitOwner");
        assertThat(call(fleet, "clientId")).isEqualTo("id");
        assertThat(call(fleet, "redirectUri")).isEqualTo("https://a.example");
        assertThat(call(fleet, "scopes")).isEqualTo(List.of("read_vin"));
        assertThat(call(fleet, "greeting")).isEqualTo("hello id");
        assertThat(ConnectUrl.of(call(fleet, "authorize", "s")).parameters())
                .containsEntry("client_id", "id")
                .containsEntry("redirect_uri", "https://a.example")
                .containsEntry("scope", "read_vin")
                .containsEntry("state", "s");
        assertThat(ConnectUrl.of(call(fleet, "visitOwner", "u", "s")).parameters())
                .containsEntry("state", "s")
                .containsEntry("user", "u");
        assertThat(ConnectUrl.of(call(fleet, "visit", "s", "http://localhost:1"))
                        .origin())
                .isEqualTo("http://localhost:1");
        assertThat(call(fleet, "equals", fleet)).isEqualTo(true);
        assertThat(fleet).isNotEqualTo(factories.create("Fleet", "id", List.of("read_vin")));
    }

    @ParameterizedTest
    @CsvSource({"JAVAC", "ECJ"})
    void typeArgumentsOfASuperInterfaceAreThoseOfTheConfig(TestCompiler.Kind kind, @TempDir Path folder) {
        TestCompiler.Outcome outcome = TestCompiler.of(kind).compile(folder, Map.of("demo/Generic.java", GENERIC));
        assertThat(outcome.messages()).isEmpty();
        URI redirect = URI.create("https://a.example/cb");
        Object factory = Factories.of(outcome.classes()).create("Generic", redirect, new String[] {"read_vin"});
        assertThat(call(factory, "redirectUri")).isEqualTo(redirect);
        Object url = call(factory, "visit", "s", new String[] {"a:1"});
        assertThat(url).isInstanceOf(URI.class);
        assertThat(ConnectUrl.of(url).parameters())
                .containsEntry("redirect_uri", "https://a.example/cb")
                .containsEntry("flags", "a:1");
    }

    /** In javac, an erasure that has been asked for super-interfaces does not extend what is generated afterwards. */
    @ParameterizedTest
    @EnumSource
    void aGenericInterfaceOverridesTheMethodsOfAGeneratedOne(Kind kind, @TempDir Path folder) {
        Outcome outcome = besideAGeneratedOne(
                kind,
                folder,
                "public interface Base { Object visit(String state, String vehicleId); }",
                """
                interface Typed<T> extends Base {
                    String authorize(String state, T user);

                    String make();

                    @io.github.connectconfig.Reauthenticate
                    String visit(String state, String vehicleId);
                }
                """,
                "interface Fleet extends Base, Typed<String> { String make(); }");
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("demo.FleetUrlFactory"))
                .containsSubsequence("String authorize(String state, String user)", "String visit(String state");
    }

    @ParameterizedTest
    @EnumSource
    void aGenericConfigInheritsTheMethodsOfAGeneratedOne(Kind kind, @TempDir Path folder) {
        Outcome outcome = besideAGeneratedOne(
                kind,
                folder,
                "public interface Base<S> { String authorize(S state); }",
                "interface Typed<T> { String visit(T state); }",
                "interface Fleet<T> extends Typed<T>, Base<String> { String make(); }");
        assertThat(outcome.rules()).containsExactly("GenericInterface");
        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.generated().get("demo.FleetUrlFactory"))
                .contains("String visit(Object state)", "String authorize(Object state)");
    }

    @ParameterizedTest
    @EnumSource
    void aRawSuperInterfaceInheritsTheMethodsOfAGeneratedOne(Kind kind, @TempDir Path folder) {
        Outcome outcome = besideAGeneratedOne(
                kind,
                folder,
                "public interface Base<S> { String authorize(String state, S user); }",
                "interface Typed<T> extends Base<T> { T make(); }",
                "@SuppressWarnings(\"rawtypes\") interface Fleet extends Typed { String make(); }");
        assertThat(outcome.findings())
                .extracting(Message::headline)
                .containsExactly("[ConnectConfig/UnsupportedParameterType] user cannot have the type `Object`");
    }

    private static Outcome besideAGeneratedOne(Kind kind, Path folder, String base, String typed, String config) {
        return TestCompiler.of(kind)
                .withProcessors(
                        OtherProcessor.writing("demo.Base", "package demo; " + base), new ConnectConfigProcessor())
                .compile(folder, Map.of("demo/Typed.java", "package demo; " + typed, "demo/Fleet.java", """
                                package demo;

                                @io.github.connectconfig.ConnectConfig(
                                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                                    redirectUri = "https://example.com/callback",
                                    scopes = "read_vin")
                                """ + config));
    }
}
