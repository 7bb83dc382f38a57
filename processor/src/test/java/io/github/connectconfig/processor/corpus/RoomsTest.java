package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data flows one way: each room knows only the rooms and libraries that are listed here. */
class RoomsTest {
    private static final Path ROOT = Path.of("src/main/java/io/github/connectconfig/processor");
    private static final String OURS = "io.github.connectconfig";
    private static final String ROOMS = OURS + ".processor.";
    private static final String COMPILER = "javax.annotation.processing";
    private static final String MIRRORS = "javax.lang.model";
    private static final String POET = "com.palantir.javapoet";

    /** What a room may name beside itself, the JDK's {@code java.…}, and the vocabulary and run time of users. */
    private static final Map<String, List<String>> NEIGHBOURS = Map.of(
            "model", List.of(),
            "check", List.of(ROOMS + "model"),
            "generate", List.of(ROOMS + "model", POET, MIRRORS + ".element.Modifier", MIRRORS + ".SourceVersion"),
            "compiler",
                    List.of(
                            ROOMS + "model",
                            ROOMS + "generate.GeneratedSource",
                            COMPILER,
                            MIRRORS,
                            "javax.tools.Diagnostic",
                            "javax.tools.JavaFileObject"));

    private static final Pattern NAME =
            Pattern.compile("\\b(?:javax|com|org|net|io\\.github\\.connectconfig)\\.[a-z][\\w.]*\\w");

    @ParameterizedTest
    @ValueSource(strings = {"model", "check", "generate", "compiler"})
    void aRoomNamesOnlyItsNeighbours(String room) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(room))) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(names(source)).as(source.toString()).allMatch(name -> isAllowed(room, name));
            }
        }
    }

    @Test
    void theProcessorKnowsTheRoomsButNoRuleAndNoWriter() throws IOException {
        Set<String> names = new HashSet<>(names(ROOT.resolve("ConnectConfigProcessor.java")));
        assertThat(names).noneMatch(name -> name.startsWith(ROOMS + "check.") || name.startsWith(ROOMS + "generate."));
        Set<String> namesOfPipeline = names(ROOT.resolve("Pipeline.java"));
        assertThat(namesOfPipeline)
                .as("no compiler")
                .noneMatch(name -> name.startsWith("javax.") || name.startsWith(ROOMS + "compiler."));
        names.addAll(namesOfPipeline);
        assertThat(names)
                .contains(
                        ROOMS + "compiler.ConfigReader",
                        ROOMS + "check.ConfigCheck",
                        ROOMS + "generate.FactoryGenerator")
                .noneMatch(name -> name.startsWith(POET) || name.startsWith(OURS + ".runtime"))
                .noneMatch(name -> name.startsWith(ROOMS + "check.") && !name.equals(ROOMS + "check.ConfigCheck"));
    }

    @Test
    void theProcessorIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("ConnectConfigProcessor.java")))
                .hasSizeLessThanOrEqualTo(130);
    }

    @Test
    void thereAreNoOtherRooms() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            assertThat(entries.filter(Files::isDirectory)
                            .map(room -> room.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(NEIGHBOURS.keySet());
        }
    }

    private static boolean isAllowed(String room, String name) {
        boolean isProcessor = name.startsWith(ROOMS);
        boolean isOurs = name.startsWith(OURS + ".") && !isProcessor;
        return isOurs
                || name.startsWith(ROOMS + room + ".")
                || NEIGHBOURS.get(room).stream()
                        .anyMatch(neighbour -> name.equals(neighbour) || name.startsWith(neighbour + "."));
    }

    /** All qualified names of a source outside strings and comments: imports and what is written out. */
    private static Set<String> names(Path source) throws IOException {
        String code = Files.readString(source)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"")
                .replaceAll("//[^\n]*", "")
                .replaceFirst("package [^;]*;", "");
        return NAME.matcher(code).results().map(result -> result.group()).collect(java.util.stream.Collectors.toSet());
    }
}
