package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Generic methods are refused, and their stub repeats their bounds: otherwise one mistake is more than one error. */
class GenericMethodsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<String>        | <S extends T> String authorize(S state);",
                "<Runnable>      | <S extends T> String authorize(S state);",
                "<Object>        | <S extends T> String authorize(S state);",
                "<List<String>>  | <S extends T, U extends S> String authorize(S state, U user);",
                "<String>        | <S extends Comparable<T>> String authorize(S state);",
                "<String>        | <S extends Object & Comparable<T>> String authorize(S state);",
                "<Object>        | <S extends Object & Comparable<? super S>> String authorize(S state);",
                "<CharSequence>  | <S extends Number & Comparable<S>> String authorize(S state);",
                "''              | <S extends T> String authorize(S state);"
            })
    void aStubRepeatsTheBounds(String arguments, String method) {
        for (Kind kind : Kind.values()) {
            Map<String, String> sources = new HashMap<>();
            sources.put("Base.java", "interface Base<T> { " + method + " }");
            sources.put("Fleet.java", """
                    import io.github.connectconfig.ConnectConfig;
                    import java.util.List;

                    @ConnectConfig(
                        clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                        redirectUri = "https://example.com/callback",
                        scopes = "read_vin")
                    interface Fleet extends Base%s {}
                    """.formatted(arguments));
            Outcome refused = TestCompiler.of(kind).compile(folder.resolve("refused" + kind), sources);
            assertThat(refused.rules()).isNotEmpty();
            assertThat(refused.errors()).allMatch(error -> !error.rule().isEmpty());
            refused.generated().forEach((name, text) -> sources.put(name + ".java", text));
            for (Kind other : Kind.values()) {
                Outcome stub = TestCompiler.of(other)
                        .withProcessors()
                        .withOptions("-proc:none")
                        .compile(folder.resolve("stub" + kind + other), sources);
                assertThat(stub.errors())
                        .extracting(Message::positioned)
                        .as(refused.generated().toString())
                        .isEmpty();
            }
        }
    }

    /** A class can implement both with one method, so they contradict each other in nothing. */
    @ParameterizedTest
    @EnumSource
    void twoThatDifferInTheNamesOfTheirVariablesAreOneGenericMethod(Kind kind) {
        Outcome refused = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of(
                                "Picking.java",
                                "interface Picking { <T> T pick(T value); }",
                                "Choosing.java",
                                "interface Choosing { <E> E pick(E value); }",
                                "Fleet.java",
                                """
                                @io.github.connectconfig.ConnectConfig(
                                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                                    redirectUri = "https://example.com/callback",
                                    scopes = "read_vin")
                                interface Fleet extends Picking, Choosing {}
                                """));
        assertThat(refused.errors())
                .extracting(Message::headline)
                .containsExactly("[ConnectConfig/UnsupportedMethod] pick is generic");
    }
}
