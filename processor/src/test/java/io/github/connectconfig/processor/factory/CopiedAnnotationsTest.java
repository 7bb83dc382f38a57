package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A factory repeats an annotation once, or not at all if it cannot name a type in it. */
class CopiedAnnotationsTest {
    private static final String CONFIG =
            "@io.github.connectconfig.ConnectConfig(clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\","
                    + " redirectUri = \"https://example.com/callback\", scopes = \"read_vin\")\n";
    private static final String HEAD = "package demo;\n\nimport base.*;\nimport java.net.URI;\nimport java.util.*;\n\n";
    /** For declarations and for types, as JetBrains' annotations are. */
    private static final String BOTH = """
            package base;

            import java.lang.annotation.*;

            @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
            public @interface Nullable {}
            """;

    private static final String WITH_MEMBERS = """
            package base;

            import java.lang.annotation.*;

            @Target(ElementType.TYPE_USE)
            public @interface Checked {
              Class<?> type() default Object.class;
              double number() default 0;
              float small() default 0;
              Kind kind() default Kind.NEW;
              Class<?>[] types() default {};
              Nullable inner() default @Nullable;
              @Deprecated String old() default "";
              enum Kind { NEW, @Deprecated OLD }
            }
            """;
    private static final String OTHERS = """
            package base;

            import io.github.connectconfig.ConnectParameter;

            public interface Base {
              String inherited(@ConnectParameter("state") @Checked(type = Hidden.class) String state);
              String missing(@ConnectParameter("state") @Checked(type = Gone.class) String state);
            }

            class Hidden {}
            """;
    private static final String GONE = "package base;\n\nclass Gone {}\n";
    private static final String OLD = "package base;\n\n@Deprecated\npublic class Old {}\n";

    @TempDir
    private Path folder;

    /** The members of the config, and what its factory holds of each annotation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            URI a(String state, @Nullable String... flags); | @Nullable String... flags
            URI a(String state, @Nullable String[] flags); | @Nullable String[] flags
            URI a(String state, @Nullable String[][] make); | -
            @Nullable String[] flags(); | public @Nullable String[] flags()
            URI a(String state, @Nullable List<@Nullable String> flags); | @Nullable List<@Nullable String> flags
            URI a(String state, @Nullable @io.github.connectconfig.ConnectParameter("user") String Objects); | @Nullable String Objects_
            URI a(@Checked(number = Double.NaN) String state); | @Checked(number = 0d / 0)
            URI a(@Checked(number = -1e300, small = 1.5f) String state); | number = -0x1.7e43c8800759cp996
            URI a(@Checked(number = Double.NEGATIVE_INFINITY, small = Float.POSITIVE_INFINITY) String state); | small = 1f / 0
            URI a(@Checked(small = Float.NaN) String state); | small = 0f / 0
            URI a(@Checked(small = Float.NEGATIVE_INFINITY, number = Double.POSITIVE_INFINITY) String state); | small = -1f / 0
            URI a(@Checked(types = {Map.class, String.class}) String state); | types = {Map.class, String.class}
            URI a(@Checked(type = Map.Entry.class, kind = Checked.Kind.NEW) String state); | type = Map.Entry.class
            @SuppressWarnings("deprecation") URI a(@Checked(type = Old.class) String state); | type = Old.class
            @SuppressWarnings("deprecation") URI a(@Checked(kind = Checked.Kind.OLD) String state); | kind = Checked.Kind.OLD
            @SuppressWarnings("deprecation") URI a(@Checked(old = "x") String state); | old = "x"
            """)
    void aFactoryCompilesWithoutAWarning(String members, String expected) throws IOException {
        String source = HEAD + CONFIG + "public interface Fleet {\n  " + members + "\n}\n";
        for (Kind kind : Kind.values()) {
            Outcome outcome = compile(kind, source);
            if (expected.equals("-")) {
                assertThat(outcome.rules()).as(kind.name()).containsExactly("UnsupportedParameterType");
                assertThat(outcome.errors()).hasSize(1);
            } else {
                assertRight(kind, outcome);
                assertThat(outcome.generated().get("demo.FleetUrlFactory"))
                        .as(kind.name())
                        .contains(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Outer_FleetUrlFactory | class Outer { @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) private @interface Own {} @CONFIG interface Fleet { URI a(@Own String state); } }
            Outer_FleetUrlFactory | class Outer { private @interface Nullable {} @CONFIG interface Fleet { URI a(String state, @Nullable String user); } }
            Outer_FleetUrlFactory | class Outer { private static class Own {} @CONFIG interface Fleet { URI a(@Checked(type = Own.class) String state); } }
            Outer_FleetUrlFactory | class Outer { private static class Own { static class In {} } @CONFIG interface Fleet { URI a(@Checked(type = Own.In.class) String state); } }
            Outer_FleetUrlFactory | class Outer { private static class Own {} @CONFIG interface Fleet { URI a(@Checked(types = {Own.class, String.class}) String state); } }
            Outer_FleetUrlFactory | class Outer { private static class Own {} @CONFIG interface Fleet { URI a(@Checked(types = {String.class, Own.class}) String state); } }
            Outer_FleetUrlFactory | class Outer { private enum Kind { ONE } @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Own { Kind kind(); } @CONFIG interface Fleet { URI a(@Own(kind = Kind.ONE) String state); } }
            FleetUrlFactory | @CONFIG interface Fleet { URI a(@Checked(inner = @Nullable) String state); }
            FleetUrlFactory | @CONFIG interface Fleet extends Base {}
            FleetUrlFactory | @CONFIG interface Fleet { URI a(@Checked(type = int.class) String state); }
            """)
    void typesThatCannotBeNamedAreLeftOut(String factory, String source) throws IOException {
        for (Kind kind : Kind.values()) {
            Outcome outcome = compile(kind, HEAD + source.replace("@CONFIG", CONFIG));
            assertRight(kind, outcome);
            assertThat(outcome.generated().get("demo." + factory)).doesNotContain("@Checked", "@Own", "@Nullable");
        }
    }

    /** Eclipse's compiler shows such an annotation twice. */
    @ParameterizedTest
    @CsvSource({"@Nullable T user, String", "T user, @Nullable String"})
    void anAnnotationOfATypeArgumentIsWrittenOnce(String argument, String typeArgument) throws IOException {
        String source = HEAD + "interface Up<T> {\n  URI a(String state, " + argument + ");\n}\n\n" + CONFIG
                + "interface Fleet extends Up<" + typeArgument + "> {}\n";
        for (Kind kind : Kind.values()) {
            Outcome outcome = compile(kind, source);
            assertThat(outcome.errors()).as(kind.name()).isEmpty();
            assertThat(outcome.generated().get("demo.FleetUrlFactory")).doesNotContain("@Nullable @Nullable");
        }
    }

    private static void assertRight(Kind kind, Outcome outcome) {
        assertThat(outcome.messages())
                .as(kind.name())
                .filteredOn(message -> message.kind() != Diagnostic.Kind.NOTE
                        && !message.file().equals("Fleet.java")
                        && !message.file().equals("Outer.java"))
                .isEmpty();
        assertThat(outcome.errors()).isEmpty();
    }

    /** The annotations come from class files, one of which is gone. */
    private Outcome compile(Kind kind, String source) throws IOException {
        Path library = folder.resolve("library");
        if (!Files.exists(library)) {
            Map<String, String> sources = new HashMap<>();
            sources.put("base/Nullable.java", BOTH);
            sources.put("base/Checked.java", WITH_MEMBERS);
            sources.put("base/Base.java", OTHERS);
            sources.put("base/Gone.java", GONE);
            sources.put("base/Old.java", OLD);
            Outcome outcome = TestCompiler.javac()
                    .withProcessors()
                    .withOptions("-proc:none", "-parameters")
                    .compile(library, sources);
            assertThat(outcome.errors()).isEmpty();
            Files.delete(outcome.classes().resolve("base/Gone.class"));
        }
        TestCompiler compiler = TestCompiler.of(kind).withClassPath(library.resolve("classes"));
        String file = source.contains("class Outer") ? "demo/Outer.java" : "demo/Fleet.java";
        return (kind == Kind.JAVAC ? compiler.withOptions("-Xlint:all,-processing,-classfile") : compiler)
                .compile(folder.resolve(kind.name()), Map.of(file, source));
    }
}
