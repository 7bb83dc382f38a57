package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ksp.KspRun.Message;
import io.github.connectconfig.ksp.KspRun.Outcome;
import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.CompilationFolder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What only Kotlin has. Each file under {@code src/test/resources/kotlin} is a case: a right one, or one whose line with
 * the finding ends in {@code // error: RuleId}, and whose finding is in a text beside it.
 */
class KotlinCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "kotlin");

    @TempDir
    private Path folder;

    @Test
    void eachWrongOneHasOneFindingWithHelpInKotlin() throws IOException {
        Map<String, String> sources = cases("bad-");
        assertThat(sources).hasSizeGreaterThan(20);
        Outcome outcome = KspRun.standard().run(folder, sources);
        assertThat(outcome.success()).isFalse();
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String path : sources.keySet()) {
            String name = path.replaceAll("/.*", "");
            Path golden = CASES.resolve(name.replace('_', '-') + ".txt");
            String text = outcome.messages().stream()
                    .filter(message -> message.file().equals(path))
                    .map(Message::text)
                    .collect(Collectors.joining("\n\n", "", "\n"));
            if (System.getProperty("goldens.write") != null) {
                Files.writeString(golden, text);
            }
            found.put(path, lines(outcome, path) + "\n" + text);
            wanted.put(path, marked(sources.get(path)) + "\n" + Files.readString(golden));
        }
        for (String path : sources.keySet()) {
            assertThat(found.get(path)).as(path).isEqualTo(wanted.get(path));
        }
        assertThat(outcome.messages())
                .filteredOn(message -> !message.level().equals("info"))
                .allMatch(message -> sources.containsKey(message.file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"enable", "no-compatibility", "disable"})
    void rightOnesCompileWithTheirFactories(String jvmDefault) throws IOException {
        Map<String, String> sources = cases("good-");
        KspRun ksp = KspRun.standard().withJvmDefault(jvmDefault);
        Outcome outcome = ksp.run(folder, sources);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.generated()).hasSizeGreaterThanOrEqualTo(sources.size());
        KotlinBuild build = KotlinBuild.compile(ksp, outcome);
        assertThat(build.errors()).isEmpty();
        assertThat(fromClassFiles(build, outcome)).isEqualTo(outcome.generated());
    }

    /** Returns what the annotation processor generates for the class files of Kotlin's compiler. */
    private Map<String, String> fromClassFiles(KotlinBuild build, Outcome outcome) throws IOException {
        CompilationFolder place = CompilationFolder.in(folder.resolve("javac"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:only",
                "-processor",
                ConnectConfigProcessor.class.getName(),
                "-processorpath",
                paths(Artifacts.processorPath()),
                "-classpath",
                paths(List.of(
                        build.classes(),
                        Artifacts.library(),
                        Artifacts.of(Nullable.class),
                        Artifacts.of(kotlin.Unit.class))),
                "-s",
                place.generated().toString(),
                "-d",
                place.classes().toString()));
        for (String factory : outcome.generated().keySet()) {
            int dot = factory.lastIndexOf('.') + 1;
            arguments.add(factory.substring(0, dot)
                    + factory.substring(dot).replace("UrlFactory", "").replace('_', '.'));
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler().run(null, output, output, arguments.toArray(String[]::new));
        // Class files have no suppressions, so there are warnings.
        assertThat(output.toString(StandardCharsets.UTF_8)).doesNotContain("error:");
        return place.generatedSources();
    }

    private static String paths(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** With default methods the factory has nothing to do with it; without, it would have to be implemented. */
    @Test
    void aBodyWithAValueClassNeedsDefaultMethods() {
        Map<String, String> sources = Map.of("demo/Fleet.kt", """
                package demo

                @io.github.connectconfig.ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = ["read_vin"],
                )
                interface Fleet {
                    fun same(id: Id) = id
                }

                @JvmInline
                value class Id(val text: String)
                """);
        assertThat(KspRun.standard().run(folder, sources).findings()).isEmpty();
        assertThat(KspRun.standard()
                        .withJvmDefault("disable")
                        .run(folder.resolve("disable"), sources)
                        .findings())
                .extracting(finding -> finding.line() + " " + finding.headline())
                .containsExactly("9 [ConnectConfig/UnsupportedMethod] same has a value class in its signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`new`", "demo.`my fleet`"})
    void aPackageNeedsANameInJava(String inPackage) {
        Outcome outcome = KspRun.standard().run(folder, Map.of("demo/Fleet.kt", """
                package %s

                @io.github.connectconfig.ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = ["read_vin"],
                )
                interface Fleet
                """.formatted(inPackage)));
        assertThat(outcome.generated()).isEmpty();
        assertThat(outcome.findings())
                .extracting(message -> message.line() + " " + message.headline())
                .containsExactly("8 [ConnectConfig/PrivateInterface] Java has no name for the interface: `Fleet`");
    }

    /** KSP reads a text in the place of an array as an array of one: Kotlin's compiler says what is wrong. */
    @Test
    void aTextInThePlaceOfAnArrayIsLeftToTheCompiler() {
        KspRun ksp = KspRun.standard();
        Outcome outcome = ksp.run(folder, Map.of("demo/Fleet.kt", """
                package demo

                @io.github.connectconfig.ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = "read_vin",
                )
                interface Fleet
                """));
        assertThat(outcome.findings()).isEmpty();
        assertThat(KotlinBuild.compile(ksp, outcome).errors().lines().filter(line -> line.contains("error:")))
                .singleElement()
                .asString()
                .contains("Fleet.kt:6:");
    }

    private static Map<String, String> cases(String prefix) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches(prefix + ".*\\.kt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".kt", "").replace('-', '_');
                // The first line is the package's.
                String text = Files.readString(file);
                String first = text.lines().findFirst().orElse("");
                sources.put(
                        name + "/Fleet.kt",
                        first + (first.isEmpty() ? "" : " ") + "package " + name + "\n"
                                + text.substring(first.length() + 1));
            }
        }
        return sources;
    }

    private static List<String> lines(Outcome outcome, String path) {
        return outcome.messages().stream()
                .filter(message -> message.file().equals(path))
                .map(message -> message.line() + " " + message.level() + ": " + message.rule())
                .toList();
    }

    private static List<String> marked(String source) {
        List<String> marked = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            int start = lines.get(index).indexOf("// error: ");
            if (start >= 0) {
                marked.add(index + 1 + " " + lines.get(index).substring(start + "// ".length()));
            }
        }
        return marked;
    }
}
