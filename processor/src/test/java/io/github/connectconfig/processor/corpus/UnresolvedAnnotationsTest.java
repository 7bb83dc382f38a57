package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.OtherProcessor;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Annotations that do not resolve, or whose values do not, where the factory would copy them. javac 25 shows the former to
 * processors, javac 17 does not, Eclipse's compiler always does.
 */
class UnresolvedAnnotationsTest {
    private static final String CONFIG = """
            package demo;

            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Fleet {
              java.net.URI authorize(String state, String user);
            }
            """;

    private static final String TAG = """
            package demo;

            import java.lang.annotation.ElementType;
            import java.lang.annotation.Target;

            @Target(ElementType.TYPE_USE)
            public @interface Tag {
              int number() default 0;
              String text() default "";
              Class<?> type() default Object.class;
              String[] list() default {};
              boolean truth() default false;
            }
            """;

    private static final String LATER = """
            package demo;

            public final class Later {
              public static final int NUMBER = 7;
              public static final String TEXT = "later";
              public static final boolean TRUTH = true;
            }
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> values() {
        return Stream.of(
                        "number = Later.NUMBER",
                        "text = Later.TEXT",
                        "text = \"much \" + Later.TEXT",
                        "type = Later.class",
                        "list = {\"soon\", Later.TEXT}",
                        "truth = Later.TRUTH")
                .flatMap(UnresolvedAnnotationsTest::onEachCompiler);
    }

    private static Stream<Arguments> onEachCompiler(String part) {
        return Stream.of(Kind.values()).map(kind -> Arguments.of(kind, part));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aGeneratedValueIsCopiedLikeAWrittenOne(Kind kind, String value) {
        String config = CONFIG.replace("String user", "@Tag(" + value + ") String user");
        Outcome byHand = TestCompiler.of(kind)
                .compile(
                        folder.resolve("hand"),
                        Map.of("demo/Fleet.java", config, "demo/Tag.java", TAG, "demo/Later.java", LATER));
        Outcome generated = TestCompiler.of(kind)
                .withProcessors(OtherProcessor.writing("demo.Later", LATER), new ConnectConfigProcessor())
                .compile(folder.resolve("generated"), Map.of("demo/Fleet.java", config, "demo/Tag.java", TAG));
        assertThat(byHand.errors()).isEmpty();
        assertThat(generated.errors()).isEmpty();
        // To Eclipse's compiler, an unknown class literal is like a missing class of a class file, which will never
        // come: the copy is left out.
        if (kind != Kind.ECJ || !value.contains(".class")) {
            assertThat(generated.generated().get("demo.FleetUrlFactory"))
                    .contains("@Tag(")
                    .isEqualTo(byHand.generated().get("demo.FleetUrlFactory"));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void aMisspeltValueIsTheCompilersOneError(Kind kind, String value) {
        String config = CONFIG.replace("String user", "@Tag(" + value.replace("Later", "Latter") + ") String user");
        assertOneErrorIn(config, kind, Map.of("demo/Tag.java", TAG));
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                        "@Nullable String user",
                        "@CheckForNull String user",
                        "java.util.@Nullable List<String> flags",
                        "@Tag(truth = \"x\") String user",
                        "@missing.Nullable String user",
                        "@Needed String user")
                .flatMap(UnresolvedAnnotationsTest::onEachCompiler);
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void aWrongAnnotationIsTheCompilersOneError(Kind kind, String argument) {
        String needed = TAG.replace("@interface Tag", "@interface Needed").replace(" default \"\"", "");
        assertOneErrorIn(
                CONFIG.replace("String user", argument),
                kind,
                Map.of("demo/Tag.java", TAG, "demo/Needed.java", needed));
    }

    @ParameterizedTest
    @EnumSource
    void aForgottenImportOnAnAccessorIsTheCompilersOneError(Kind kind) {
        String accessor = "  @Nullable io.github.connectconfig.ApprovalPrompt approvalPrompt();\n}";
        assertOneErrorIn(CONFIG.replaceFirst("(?m)^}", accessor), kind, Map.of());
    }

    /** javac 17 does not show the annotation: to the processor, the argument has an unknown name. */
    @ParameterizedTest
    @EnumSource
    void aForgottenImportOfConnectParameterIsTheCompilersOneErrorWhereItIsShown(Kind kind) {
        if (kind == Kind.ECJ || Runtime.version().feature() >= 21) {
            assertOneErrorIn(
                    CONFIG.replace("String user", "@ConnectParameter(\"fleet_id\") String number"), kind, Map.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherProcessorMayGenerateTheAnnotation(Kind kind) {
        String nullable = "package demo;\npublic @interface Nullable {}\n";
        Outcome outcome = TestCompiler.of(kind)
                .withProcessors(OtherProcessor.writing("demo.Nullable", nullable), new ConnectConfigProcessor())
                .compile(folder, Map.of("demo/Fleet.java", CONFIG.replace("String user", "@Nullable String user")));
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.load("demo.FleetUrlFactory")).isNotNull();
    }

    /** The library is not on the class path: each error is the compiler's. */
    @Test
    void withoutTheLibraryNothingIsReported() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = javac.getTask(
                null, null, messages, List.of("-cp", folder.toString(), "-proc:only"), null, List.of(source(CONFIG)));
        task.setProcessors(List.of(new ConnectConfigProcessor()));
        assertThat(task.call()).isFalse();
        assertThat(messages.getDiagnostics())
                .isNotEmpty()
                .noneSatisfy(message -> assertThat(message.getMessage(null)).contains("[ConnectConfig/"));
    }

    private void assertOneErrorIn(String config, Kind kind, Map<String, String> others) {
        Map<String, String> sources = new HashMap<>(others);
        sources.put("demo/Fleet.java", config);
        Outcome outcome = TestCompiler.of(kind).compile(folder, sources);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.errors())
                .allSatisfy(error -> assertThat(error.file()).isEqualTo("Fleet.java"))
                .hasSize(1);
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///demo/Fleet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
