package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A factory hands no null to the library where a nullness checker would object: where the config declares the null, and
 * not elsewhere. Either way, a null leaves the parameter out.
 */
class NullnessTest {
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.*;
            import java.util.*;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Fleet {
              String authorize(String state, %s);
            }
            """;
    private static final String CALL = """
            package demo;

            public class Call implements java.util.function.Supplier<String> {
              public String get() {
                return new FleetUrlFactory().authorize("s", null);
              }
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARAMETER | @Nullable String user                            | requireNonNullElse(user, "")
            TYPE_USE  | @Nullable String user                            | requireNonNullElse(user, "")
            TYPE_USE  | java.lang.@Nullable String user                  | requireNonNullElse(user, "")
            PARAMETER | @Nullable @ConnectParameter("x_id") String other | requireNonNullElse(other, "")
            TYPE_USE  | @Nullable @ConnectParameter("x_id") String other | requireNonNullElse(other, "")
            TYPE_USE  | @Nullable Boolean singleSelect                   | requireNonNullElse(singleSelect, false)
            TYPE_USE  | @Nullable List<String> flags                     | flags == null ? List.of() : flags
            TYPE_USE  | String @Nullable [] flags                        | flags == null ? new String[0] : flags
            PARAMETER | String user                                      | ''
            TYPE_USE  | List<@Nullable String> flags                     | ''
            TYPE_USE  | @Other String user                               | ''
            """)
    void aDeclaredNullHasADefault(String target, String argument, String spared) throws Exception {
        Outcome outcome = TestCompiler.javac()
                .compile(
                        folder,
                        Map.of(
                                "demo/Fleet.java", CONFIG.formatted(argument),
                                "demo/Call.java", CALL,
                                "demo/Nullable.java",
                                        annotation("Nullable", "java.lang.annotation.ElementType." + target),
                                "demo/Other.java", annotation("Other", "java.lang.annotation.ElementType." + target)));
        assertThat(outcome.messages()).isEmpty();
        String factory = outcome.generated().get("demo.FleetUrlFactory");
        if (spared.isEmpty()) {
            assertThat(factory).doesNotContain("requireNonNullElse", "== null");
        } else {
            assertThat(factory).contains(spared);
        }
        Object call = outcome.load("demo.Call").getConstructor().newInstance();
        assertThat(((Supplier<?>) call).get().toString()).endsWith("&mode=live&state=s");
    }

    /** The constructor takes null for it all the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JAVAC | METHOD                                                                | false
            ECJ   | METHOD                                                                | false
            JAVAC | METHOD, java.lang.annotation.ElementType.TYPE_PARAMETER               | false
            JAVAC | METHOD, java.lang.annotation.ElementType.PARAMETER                    | true
            ECJ   | METHOD, java.lang.annotation.ElementType.PARAMETER                    | true
            JAVAC | TYPE_USE                                                              | true
            ECJ   | METHOD, java.lang.annotation.ElementType.TYPE_USE                     | true
            JAVAC | ''                                                                    | true
            """)
    void anAnnotationForMethodsOnlyIsOnNoParameter(Kind kind, String target, boolean isOnParameter) throws Exception {
        Outcome outcome = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of(
                                "demo/Fleet.java",
                                CONFIG.replace("String authorize(String state, %s);", "@Nullable String make();"),
                                "demo/Call.java",
                                CALL.replace(
                                        "FleetUrlFactory().authorize(\"s\", null)",
                                        "FleetUrlFactory(null).request(\"s\").url()"),
                                "demo/Nullable.java",
                                target.isEmpty()
                                        ? "package demo;\n\n@interface Nullable {}\n"
                                        : annotation("Nullable", "{java.lang.annotation.ElementType." + target + "}")));
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.generated().get("demo.FleetUrlFactory").contains("FleetUrlFactory(@Nullable String make)"))
                .isEqualTo(isOnParameter);
        Object call = outcome.load("demo.Call").getConstructor().newInstance();
        assertThat(((Supplier<?>) call).get().toString()).endsWith("&mode=live&state=s");
    }

    private static String annotation(String name, String target) {
        return "package demo;\n\n@java.lang.annotation.Target(" + target + ")\n@interface " + name + " {}\n";
    }

    /** The config suppresses the warnings about what it mentions, so the factory has to suppress them too. */
    @ParameterizedTest
    @CsvSource({"@Deprecated, deprecation", "@Deprecated(forRemoval = true), removal"})
    void aDeprecatedClassAroundAnAnnotationMakesNoWarning(String deprecated, String warning, @TempDir Path sources) {
        String config = """
                package demo;

                import io.github.connectconfig.ConnectConfig;

                @SuppressWarnings("%s")
                @ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = "read_vin")
                public interface Fleet {
                  String authorize(String state, @Tags.Nullable String user);
                }
                """.formatted(warning);
        String tags = """
                package demo;

                import java.lang.annotation.ElementType;
                import java.lang.annotation.Target;

                %s
                public class Tags {
                  @Target(ElementType.TYPE_USE)
                  public @interface Nullable {}
                }
                """.formatted(deprecated);
        Outcome outcome = TestCompiler.javac()
                .withOptions("-Xlint:deprecation,removal")
                .compile(sources, Map.of("demo/Fleet.java", config, "demo/Tags.java", tags));
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("demo.FleetUrlFactory")).contains("Tags.Nullable");
    }
}
