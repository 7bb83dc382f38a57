package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code has all the Javadoc that a strict doclint asks for, written or inherited. */
class DocumentationTest {
    private static final String METHODS = """
            package demo;

            import io.github.connectconfig.ConnectConfig;

            /** Owners who visit. */
            @ConnectConfig(redirectUri = "https://example.com/callback", scopes = "read_vin")
            public interface Visits {
              /**
               * Our application.
               *
               * @return its own id
               */
              String clientId();

              /**
               * For any vehicle.
               *
               * @param state this very visit
               * @return where to go
               */
              String visit(String state);
            }
            """;

    @Test
    void doclintMissesNothing(@TempDir Path folder) {
        Map<String, String> sources = Samples.sources(Samples.good());
        TestCompiler.Outcome outcome =
                TestCompiler.javac().withOptions("-Xdoclint:all/protected").compile(folder, sources);
        assertThat(outcome.generated()).isNotEmpty();
        // The configs themselves have no comments, so that there is something to say.
        assertThat(outcome.messages())
                .isNotEmpty()
                .noneMatch(message -> message.file().endsWith("UrlFactory.java"));
    }

    @Test
    void methodsSayWhatTheInterfaceSaysAndTheFactoryTheUrls(@TempDir Path folder) {
        assertThat(document(folder).resolve("demo/VisitsUrlFactory.html"))
                .content()
                .contains(
                        "Our application.",
                        "its own id",
                        "For any vehicle.",
                        "this very visit",
                        "where to go",
                        "state={state}");
    }

    @Test
    void theFactoryListsWhatTheAnnotationLeavesOpen(@TempDir Path folder) {
        assertThat(document(folder).resolve("demo/VisitsUrlFactory.html"))
                .content()
                .containsPattern("<li><code>clientId</code>: [^<]*; taken by the constructor</li>")
                .containsPattern("<li><code>state</code>: [^<]*; bound per URL</li>")
                .doesNotContainPattern("<li><code>(redirectUri|scopes|mode|flags)</code>");
    }

    /** A request adds flags to those of the annotation, so it still has a setter for them. */
    @Test
    void theFactoryOfARequestListsItsSetters(@TempDir Path folder) {
        String constants = "clientId = \"c\", make = \"BMW\", flags = \"a:1\", ";
        assertThat(factory(folder, constants, "UnusualClientId:off", ""))
                .contains("<li>{@code singleSelectVin}: the VIN", "<li>{@code flags}: ", "<li>{@code state}: ")
                .doesNotContain("<li>{@code clientId}", "<li>{@code make}", "<li>{@code scopes}");
    }

    @Test
    void flagsOfTheConstructorAreListedAsAddedTo(@TempDir Path folder) {
        assertThat(factory(folder, "", "", "String clientId(); String[] flags();"))
                .containsPattern("<li>\\{@code flags}: .*; taken by the constructor, added to per URL</li>")
                .containsPattern("<li>\\{@code clientId}: .*; taken by the constructor</li>");
    }

    /** An empty list is not valid HTML. */
    @Test
    void aFactoryOfConstantsListsNothing(@TempDir Path folder) {
        String clientId = "clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\", ";
        assertThat(factory(folder, clientId, "MissingState:off", "String fixed();"))
                .doesNotContain("<ul>");
    }

    /** The source of the factory of Visits with more constants, and with other methods. */
    private static String factory(Path folder, String constants, String severity, String methods) {
        String head = METHODS.substring(0, METHODS.indexOf("{\n")).replace("scopes =", constants + "scopes =");
        TestCompiler.Outcome outcome = TestCompiler.javac()
                .withOptions("-Aconnectconfig.severity=" + severity)
                .compile(folder, Map.of("demo/Visits.java", head + "{" + methods + "}"));
        assertThat(outcome.messages()).isEmpty();
        return outcome.generated().get("demo.VisitsUrlFactory");
    }

    /** The pages of a strict run over a config and its factory. */
    private static Path document(Path folder) {
        TestCompiler.Outcome outcome = TestCompiler.javac()
                .compile(
                        folder,
                        Map.of("demo/Visits.java", METHODS, "demo/package-info.java", "/** Ours. */\npackage demo;\n"));
        assertThat(outcome.messages()).isEmpty();
        List<Path> path = List.of(folder.resolve("sources"), folder.resolve("generated"));
        Path pages = folder.resolve("pages");
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        int exit = ToolProvider.findFirst("javadoc")
                .orElseThrow()
                .run(
                        printer,
                        printer,
                        "-quiet",
                        "-Xdoclint:all",
                        "-Werror",
                        "-classpath",
                        Artifacts.library().toString(),
                        "-sourcepath",
                        EclipseBatch.joined(path),
                        "-d",
                        pages.toString(),
                        "demo");
        assertThat(exit).as(output.toString()).isZero();
        return pages;
    }
}
