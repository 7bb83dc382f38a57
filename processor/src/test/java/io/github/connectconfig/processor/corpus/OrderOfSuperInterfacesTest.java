package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a method that two super-interfaces declare does not hang on which of them is extended first. */
class OrderOfSuperInterfacesTest {
    @TempDir
    private Path folder;

    /** The finding stands at the declaration that it is about, which says the narrower type. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JAVAC | One, Two | Object authorize(String state); | Number authorize(String state); | Two.java:1: error: UnsupportedReturnType
            ECJ   | One, Two | Object authorize(String state); | Number authorize(String state); | Two.java:1: error: UnsupportedReturnType
            JAVAC | Two, One | Object authorize(String state); | Number authorize(String state); | Two.java:1: error: UnsupportedReturnType
            ECJ   | Two, One | Object authorize(String state); | Number authorize(String state); | Two.java:1: error: UnsupportedReturnType
            JAVAC | One, Two | List<String> flags(); | ArrayList<String> flags(); | Two.java:1: error: UnsupportedParameterType
            ECJ   | One, Two | List<String> flags(); | ArrayList<String> flags(); | Two.java:1: error: UnsupportedParameterType
            JAVAC | Two, One | List<String> flags(); | ArrayList<String> flags(); | Two.java:1: error: UnsupportedParameterType
            ECJ   | Two, One | List<String> flags(); | ArrayList<String> flags(); | Two.java:1: error: UnsupportedParameterType
            JAVAC | One, Two | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws InterruptedException, java.io.FileNotFoundException; | One.java:1: error: UnsupportedMethod
            ECJ   | One, Two | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws InterruptedException, java.io.FileNotFoundException; | One.java:1: error: UnsupportedMethod
            JAVAC | Two, One | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws InterruptedException, java.io.FileNotFoundException; | Two.java:1: error: UnsupportedMethod
            ECJ   | Two, One | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws InterruptedException, java.io.FileNotFoundException; | Two.java:1: error: UnsupportedMethod
            JAVAC | One, Two | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws java.io.IOException; | One.java:1: error: UnsupportedMethod
            ECJ   | One, Two | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws java.io.IOException; | One.java:1: error: UnsupportedMethod
            JAVAC | Two, One | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws java.io.IOException; | Two.java:1: error: UnsupportedMethod
            ECJ   | Two, One | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws java.io.IOException; | Two.java:1: error: UnsupportedMethod
            """)
    void oneFindingInOnePlace(Kind kind, String order, String one, String two, String finding) {
        assertThat(compile(kind, order, one, two).findings())
                .map(Message::positioned)
                .containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JAVAC | One, Two | List<String> flags();          | List flags();
            ECJ   | One, Two | List<String> flags();          | List flags();
            JAVAC | Two, One | List<String> flags();          | List flags();
            ECJ   | Two, One | List<String> flags();          | List flags();
            JAVAC | One, Two | @SuppressWarnings("ConnectConfig.MissingState") URI authorize(String user); | URI authorize(String user);
            ECJ   | One, Two | @SuppressWarnings("ConnectConfig.MissingState") URI authorize(String user); | URI authorize(String user);
            JAVAC | Two, One | @SuppressWarnings("ConnectConfig.MissingState") URI authorize(String user); | URI authorize(String user);
            ECJ   | Two, One | @SuppressWarnings("ConnectConfig.MissingState") URI authorize(String user); | URI authorize(String user);
            JAVAC | One, Two | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws InterruptedException;
            JAVAC | One, Two | URI authorize(String state) throws java.io.IOException; | URI authorize(String state);
            ECJ   | One, Two | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws InterruptedException;
            ECJ   | One, Two | URI authorize(String state) throws java.io.IOException; | URI authorize(String state);
            JAVAC | Two, One | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws InterruptedException;
            JAVAC | Two, One | URI authorize(String state) throws java.io.IOException; | URI authorize(String state);
            ECJ   | Two, One | URI authorize(String state) throws java.io.IOException; | URI authorize(String state) throws InterruptedException;
            ECJ   | Two, One | URI authorize(String state) throws java.io.IOException; | URI authorize(String state);
            """)
    void noFinding(Kind kind, String order, String one, String two) {
        Outcome outcome = compile(kind, order, one, two);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    private Outcome compile(Kind kind, String order, String one, String two) {
        String head = "package demo; import java.net.URI; import java.util.*; ";
        return TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of(
                                "demo/One.java", head + "interface One { " + one + " }",
                                "demo/Two.java", head + "interface Two { " + two + " }",
                                "demo/Fleet.java", """
                        package demo;

                        @io.github.connectconfig.ConnectConfig(
                            clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                            redirectUri = "https://example.com/callback",
                            scopes = "read_vin")
                        interface Fleet extends %s {}
                        """.formatted(order)));
    }
}
