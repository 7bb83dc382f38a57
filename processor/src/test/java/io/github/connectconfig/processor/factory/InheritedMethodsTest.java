package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a factory has to implement is what the language says that a class has to, whatever the order of the
 * super-interfaces: it compiles without a warning and builds the URL.
 */
class InheritedMethodsTest {
    private static final String HEAD = """
            package demo;

            import io.github.connectconfig.ConnectConfig;
            import java.net.URI;
            import java.util.List;

            """;
    private static final String CONFIG = """
            @SuppressWarnings({"deprecation", "removal", "overrides", "rawtypes", "try"})
            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Fleet extends %s { %s }
            """;

    /**
     * Super-interfaces and a config.
     *
     * @param own what the config itself holds
     * @param bases what is extended: the members of an interface, or an interface that exists
     */
    record Case(String name, String own, List<String> bases) {
        static Case of(String name, String own, String... bases) {
            return new Case(name, own, List.of(bases));
        }

        Map<String, String> sources(List<Integer> order) {
            Map<String, String> sources = new HashMap<>();
            for (int index = 0; index < bases.size(); index++) {
                if (bases.get(index).contains("(")) {
                    String head = "@SuppressWarnings({\"rawtypes\", \"try\"}) interface Base" + index;
                    String base = bases.get(index).startsWith("extends ")
                            ? head + " " + bases.get(index) + "}\n"
                            : head + " { " + bases.get(index) + " }\n";
                    sources.put("demo/Base" + index + ".java", HEAD + base);
                }
            }
            String superInterfaces = order.stream()
                    .map(index -> bases.get(index).contains("(") ? "Base" + index : bases.get(index))
                    .collect(Collectors.joining(", "));
            sources.put("demo/Fleet.java", HEAD + CONFIG.formatted(superInterfaces, own));
            return sources;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = List.of(
            Case.of(
                    "results of one signature",
                    "",
                    "Object authorize(String state);",
                    "String authorize(String state);"),
            Case.of(
                    "three results of one signature",
                    "",
                    "Comparable<URI> authorize(String state);",
                    "Object authorize(String state);",
                    "URI authorize(String state);"),
            Case.of(
                    "accessors of one name",
                    "",
                    "Object scopes();",
                    "List<String> scopes();",
                    "Iterable<String> scopes(); String authorize(String state);"),
            Case.of(
                    "a throws clause in one",
                    "",
                    "String authorize(String state) throws Exception;",
                    "String authorize(String state);"),
            Case.of(
                    "exceptions that are not allowed together",
                    "",
                    "String authorize(String state) throws java.io.IOException;",
                    "String authorize(String state) throws InterruptedException;"),
            Case.of(
                    "deprecated in one",
                    "",
                    "@Deprecated String authorize(String state);",
                    "String authorize(String state);"),
            Case.of(
                    "to be removed in one",
                    "",
                    "@Deprecated(forRemoval = true) String authorize(String state);",
                    "String authorize(String state);"),
            Case.of("to be removed", "", "@Deprecated(forRemoval = true) String authorize(String state);"),
            Case.of(
                    "a deprecated method, overridden",
                    "@Override String authorize(String state);",
                    "@Deprecated String authorize(String state);"),
            Case.of(
                    "a method to be removed, overridden",
                    "@Override String authorize(String state);",
                    "@Deprecated(forRemoval = true) String authorize(String state);"),
            Case.of(
                    "a generic method with a body",
                    "@Override default <T> T cast(T value) { return value; } String authorize(String state);",
                    "<T> T cast(T value) throws Exception;"),
            Case.of(
                    "an abstract method under a default one",
                    "String authorize(String state);",
                    "String helper(int number);",
                    "extends Base0 { @Override default String helper(int number) { return \"h\"; }"),
            Case.of(
                    "a diamond",
                    "",
                    "String authorize(String state);",
                    "extends Base0 { @Override String authorize(String state);",
                    "extends Base0 { String visit(String state);"),
            Case.of("serializable", "String authorize(String state);", "java.io.Serializable"),
            Case.of("serializable, fluent", "", "java.io.Serializable"),
            Case.of(
                    "closed with an exception",
                    "@Override default void close() throws Exception {} String authorize(String state);",
                    "AutoCloseable"),
            Case.of(
                    "interrupted when it is closed",
                    "",
                    "extends AutoCloseable { @Override default void close() throws java.io.IOException, InterruptedException {}"),
            Case.of(
                    "closed without an exception",
                    "@Override default void close() {} String authorize(String state);",
                    "java.io.Closeable"),
            Case.of(
                    "methods of Object",
                    "String authorize(String state);",
                    "String toString(); boolean equals(Object other); int hashCode();"));

    static Stream<Arguments> cases() {
        List<Arguments> all = new ArrayList<>();
        for (Case each : CASES) {
            for (Kind kind : Kind.values()) {
                for (List<Integer> order : orders(each.bases().size())) {
                    all.add(Arguments.of(kind, each, order));
                }
            }
        }
        return all.stream();
    }

    private static List<List<Integer>> orders(int size) {
        return switch (size) {
            case 1 -> List.of(List.of(0));
            case 2 -> List.of(List.of(0, 1), List.of(1, 0));
            default -> List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 2, 0), List.of(1, 0, 2));
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWarningAndBuildsTheUrl(Kind kind, Case each, List<Integer> order, @TempDir Path folder) {
        TestCompiler compiler = TestCompiler.of(kind);
        Outcome outcome = (kind == Kind.JAVAC ? compiler.withOptions("-Xlint:all,-processing", "-Werror") : compiler)
                .compile(folder, each.sources(order));
        assertThat(outcome.messages())
                .filteredOn(message -> message.kind() != Diagnostic.Kind.NOTE && !isOfTheUsersOwn(message))
                .isEmpty();
        Object factory = Factories.of(outcome.classes()).create("Fleet");
        Object url = hasMethod(factory, "authorize")
                ? call(factory, "authorize", "s1")
                : call(call(factory, "request", "s1"), "url");
        assertThat(ConnectUrl.of(url).parameters()).containsEntry("state", "s1").containsEntry("scope", "read_vin");
    }

    /** Eclipse's compiler finds tokens of javac's unnecessary. */
    private static boolean isOfTheUsersOwn(Message message) {
        return !message.isError() && !message.file().endsWith("UrlFactory.java");
    }

    private static boolean hasMethod(Object factory, String name) {
        return Arrays.stream(factory.getClass().getMethods())
                .map(Method::getName)
                .anyMatch(name::equals);
    }

    /** A caller of the factory is warned where a caller of the config is: if every declaration says so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @Deprecated               | @Deprecated                       | true
            @Deprecated               | /** @deprecated use the other. */ | true
            /** @deprecated gone. */  | /** Old. @since 1 */              | false
            @Deprecated               | ''                                | false
            /** Is not @deprecated */ | @Deprecated                       | false
            """)
    void aMethodIsDeprecatedIfAllItsDeclarationsAre(
            String one, String other, boolean isDeprecated, @TempDir Path folder) {
        String method = " String authorize(String state);";
        for (Kind kind : Kind.values()) {
            for (List<Integer> order : orders(2)) {
                Outcome outcome = TestCompiler.of(kind)
                        .compile(
                                folder.resolve(kind + "" + order),
                                new Case("deprecated", "", List.of(one + method, other + method)).sources(order));
                assertThat(outcome.errors()).isEmpty();
                assertThat(outcome.generated().get("demo.FleetUrlFactory").contains("@Deprecated\n"))
                        .as(kind + " " + order)
                        .isEqualTo(isDeprecated);
            }
        }
    }

    /** The raw one overrides the generic one, and not the other way round: no factory can take its list. */
    @ParameterizedTest
    @MethodSource("rawTwins")
    void aRawTwinIsOneFindingInEitherOrder(Kind kind, List<Integer> order, @TempDir Path folder) {
        List<String> bases = List.of(
                "String authorize(List<String> flags, String state);", "String authorize(List flags, String state);");
        Outcome outcome = TestCompiler.of(kind).compile(folder, new Case("raw", "", bases).sources(order));
        assertThat(outcome.errors()).map(Message::rule).containsExactly("UnsupportedParameterType");
    }

    static Stream<Arguments> rawTwins() {
        return Stream.of(Kind.values()).flatMap(kind -> orders(2).stream().map(order -> Arguments.of(kind, order)));
    }

    /** Tests only javac's warning: no token suppresses Eclipse's. */
    @ParameterizedTest
    @MethodSource("varargs")
    void dotsInOneOfTwo(List<String> bases, String own, @TempDir Path folder) {
        Outcome outcome = TestCompiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(
                        folder,
                        new Case("dots", own, bases)
                                .sources(orders(bases.size()).get(0)));
        assertThat(outcome.messages()).isEmpty();
        Object factory = Factories.of(outcome.classes()).create("Fleet");
        assertThat(ConnectUrl.of(call(factory, "authorize", "s", new String[] {"a:1", "b:2"}))
                        .parameters())
                .containsEntry("flags", "a:1 b:2");
    }

    static Stream<Arguments> varargs() {
        String array = "String authorize(String state, String[] flags);";
        String dots = "String authorize(String state, String... flags);";
        return Stream.of(
                Arguments.of(List.of(array, dots), ""),
                Arguments.of(List.of(dots, array), ""),
                Arguments.of(List.of(dots), "@Override " + array),
                Arguments.of(List.of(array), "@Override " + dots));
    }
}
