package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Kotlin's interfaces look like to Java, as its stubs and its class files have them. */
class KotlinInterfacesTest {
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.ConnectConfig;
            import java.util.Collection;
            import java.util.List;

            @ConnectConfig(clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", redirectUri = "https://a.example")
            public interface Fleet extends Scoped<List<? extends String>>, Helping {
              String authorize(String state, Collection<? extends String> flags);
              String authorize(String state, String make);
              String helper();
              boolean isReady();
              void note(String what, int... numbers);
              <T> T cast(T value);

              final class DefaultImpls {
                public static String helper(Fleet $this) { return "helped " + $this.authorize("h", List.of()); }
                public static boolean isReady(Fleet $this) { return true; }
                public static void note(Fleet $this, String what, int... numbers) {}
                public static <T> T cast(Fleet $this, T value) { return value; }
                public static String other(Fleet $this) { return ""; }
                public static String authorize(Fleet $this, CharSequence state, Object make) { return "wider"; }
                public static String authorize(Object $this, String state, String make) { return "of another"; }
              }
            }
            """;
    private static final Map<String, String> SOURCES = Map.of(
            "demo/Fleet.java",
            CONFIG,
            "demo/Scoped.java",
            "package demo;\n\npublic interface Scoped<T> {\n  T getScopes();\n}\n",
            "demo/Helping.java",
            """
            package demo;

            public interface Helping {
              String login(String name);

              final class DefaultImpls {
                public static String login(Helping $this, String name) { return "login " + name; }
              }
            }
            """);

    @ParameterizedTest
    @EnumSource
    void functionsWithABodyKeepIt(Kind kind, @TempDir Path folder) throws ReflectiveOperationException {
        TestCompiler compiler = TestCompiler.of(kind);
        Outcome outcome = (kind == Kind.JAVAC ? compiler.withOptions("-Xlint:all,-processing", "-Werror") : compiler)
                .compile(folder, SOURCES);
        assertThat(outcome.messages()).isEmpty();
        Object factory = Factories.of(outcome.classes()).create("Fleet", List.of("read_vin"));
        assertThat(call(factory, "helper").toString())
                .startsWith("helped https://")
                .endsWith("&state=h");
        assertThat(call(factory, "isReady")).isEqualTo(true);
        assertThat(call(factory, "login", "you")).isEqualTo("login you");
        assertThat(call(factory, "cast", "x")).isEqualTo("x");
        call(factory, "note", "what", new int[] {1});
        assertThat(call(factory, "getScopes")).isEqualTo(List.of("read_vin"));
        Class<?> type = factory.getClass();
        assertThat(ConnectUrl.of(type.getMethod("authorize", String.class, String.class)
                                .invoke(factory, "s", "TESLA"))
                        .parameters())
                .containsEntry("make", "TESLA");
        assertThat(ConnectUrl.of(type.getMethod("authorize", String.class, java.util.Collection.class)
                                .invoke(factory, "s", List.of("country:DE")))
                        .parameters())
                .containsEntry("scope", "read_vin")
                .containsEntry("flags", "country:DE");
    }
}
