package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.runtime.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data flows one way: each layer knows only the layers and libraries that are listed here. */
class ArchitectureTest {
    private static final Path ROOT = Path.of("src/main/java/io/github/connectconfig/processor");
    private static final String OURS = "io.github.connectconfig";
    private static final String LAYERS = OURS + ".processor.";
    private static final String COMPILER = "javax.annotation.processing";
    private static final String MIRRORS = "javax.lang.model";
    private static final String KSP = "com.google.devtools.ksp";
    private static final String POET = "com.palantir.javapoet";

    /** What a layer may use in addition to itself, the JDK's {@code java.…}, and the vocabulary and run time of users. */
    private static final Map<String, List<String>> NEIGHBOURS = Map.of(
            "model", List.of(),
            "check", List.of(LAYERS + "model"),
            "generate", List.of(LAYERS + "model", POET, MIRRORS + ".element.Modifier", MIRRORS + ".SourceVersion"),
            "pipeline",
                    List.of(
                            LAYERS + "model",
                            LAYERS + "check.ConfigCheck",
                            LAYERS + "generate.FactoryGenerator",
                            LAYERS + "generate.GeneratedSource"),
            "compiler",
                    List.of(
                            LAYERS + "model",
                            LAYERS + "pipeline",
                            LAYERS + "generate.GeneratedSource",
                            COMPILER,
                            MIRRORS,
                            "javax.tools.Diagnostic",
                            "javax.tools.JavaFileObject"));

    private static final Pattern CASE = Pattern.compile("case (\\w+)");

    /** In backquotes on a page, or as a label of a picture. */
    private static final Pattern CLASS = Pattern.compile("[`>]@?([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)*[`<]");

    /** JDK classes that the pages mention. */
    private static final Set<String> OF_OTHERS =
            Set.of("Diagnostic", "JavaFileObject", "Modifier", "SourceVersion", "SuppressWarnings");

    private static final Pattern NAME =
            Pattern.compile("\\b(?:javax|com|org|net|io\\.github\\.connectconfig)\\.[a-z][\\w.]*\\w");

    @ParameterizedTest
    @ValueSource(strings = {"model", "check", "generate", "pipeline", "compiler"})
    void aLayerNamesOnlyItsNeighbours(String layer) throws IOException {
        List<Path> sources = sources(ROOT.resolve(layer));
        assertThat(sources).isNotEmpty();
        for (Path source : sources) {
            assertThat(names(source)).as(source.toString()).allMatch(name -> isAllowed(layer, name));
        }
    }

    @Test
    void theProcessorKnowsTheLayersButNoRuleAndNoWriter() throws IOException {
        Set<String> names = names(ROOT.resolve("ConnectConfigProcessor.java"));
        assertThat(names)
                .noneMatch(name -> name.startsWith(LAYERS + "check.") || name.startsWith(LAYERS + "generate."));
        assertThat(names)
                .contains(LAYERS + "compiler.ConfigReader", LAYERS + "pipeline.Pipeline")
                .noneMatch(name -> name.startsWith(POET) || name.startsWith(OURS + ".runtime"));
    }

    @Test
    void thePipelineJoinsTheChecksAndTheGenerator() throws IOException {
        assertThat(names(ROOT.resolve("pipeline/Pipeline.java")))
                .contains(LAYERS + "check.ConfigCheck", LAYERS + "generate.FactoryGenerator");
    }

    /** The second edge, in ksp/, reads and prints; what is between stands once. */
    @Test
    void theEdgeToKspSharesAllButReadingAndPrinting() throws IOException {
        Path ksp = Path.of("../ksp/src/main/java/io/github/connectconfig/ksp");
        Set<String> names = new HashSet<>();
        for (Path source : sources(ksp)) {
            names.addAll(names(source));
        }
        assertThat(names)
                .contains(LAYERS + "pipeline.Pipeline", KSP + ".processing.Resolver")
                .noneMatch(name -> name.startsWith("javax.") && !name.equals(MIRRORS + ".SourceVersion"))
                .noneMatch(name -> name.startsWith(POET))
                .noneMatch(name -> name.startsWith(LAYERS + "check.") || name.startsWith(LAYERS + "compiler."))
                .noneMatch(name ->
                        name.startsWith(LAYERS + "generate.") && !name.equals(LAYERS + "generate.GeneratedSource"));
        for (Path source : sources(ROOT)) {
            assertThat(names(source)).as(source.toString()).noneMatch(name -> name.startsWith(KSP));
        }
    }

    @Test
    void theProcessorIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("ConnectConfigProcessor.java")))
                .hasSizeLessThanOrEqualTo(130);
    }

    @Test
    void thereAreNoOtherLayers() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            assertThat(entries.filter(Files::isDirectory)
                            .map(layer -> layer.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(NEIGHBOURS.keySet());
        }
    }

    /** No switch over forms has a default, so the compiler finds each place that a new form needs. Nothing switches over parameters. */
    @Test
    void noSwitchOverParametersOrFormsHasADefault() throws IOException {
        Set<String> constants = new HashSet<>();
        Stream.of(Parameter.values()).map(Enum::name).forEach(constants::add);
        Stream.of(Parameter.Form.values()).map(Enum::name).forEach(constants::add);
        int switches = 0;
        for (Path source : sources(ROOT)) {
            for (String body : switches(Files.readString(source))) {
                if (CASE.matcher(body).results().anyMatch(label -> constants.contains(label.group(1)))) {
                    switches++;
                    assertThat(body).as(source.toString()).doesNotContain("default ->");
                }
            }
        }
        assertThat(switches).isPositive();
    }

    /** The pages name only classes that exist. */
    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/architecture.svg", "CONTRIBUTING.md"})
    void thePagesNameClassesThatExist(String page) throws IOException {
        Set<String> classes = new HashSet<>(OF_OTHERS);
        for (String module : List.of("annotations", "processor", "ksp", "integration-tests/servers")) {
            for (String kind : List.of("main", "test")) {
                Path folder = Path.of("..", module, "src", kind, "java");
                if (Files.exists(folder)) {
                    sources(folder)
                            .forEach(source ->
                                    classes.add(source.getFileName().toString().replaceFirst("\\.java$", "")));
                }
            }
        }
        Set<String> named = CLASS.matcher(Files.readString(Path.of("..", page)))
                .results()
                .map(result -> result.group(1))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(named).isNotEmpty();
        assertThat(classes).containsAll(named);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Returns the body of each switch. */
    private static List<String> switches(String code) {
        List<String> switches = new ArrayList<>();
        for (int start = code.indexOf("switch ("); start >= 0; start = code.indexOf("switch (", start + 1)) {
            int open = code.indexOf('{', start);
            int depth = 1;
            int end = open + 1;
            while (depth > 0) {
                depth += code.charAt(end) == '{' ? 1 : code.charAt(end) == '}' ? -1 : 0;
                end++;
            }
            switches.add(code.substring(open, end));
        }
        return switches;
    }

    private static boolean isAllowed(String layer, String name) {
        boolean isProcessor = name.startsWith(LAYERS);
        boolean isOurs = name.startsWith(OURS + ".") && !isProcessor;
        return isOurs
                || name.startsWith(LAYERS + layer + ".")
                || NEIGHBOURS.get(layer).stream()
                        .anyMatch(neighbour -> name.equals(neighbour) || name.startsWith(neighbour + "."));
    }

    /** Returns all qualified names in the code of a source, without strings and comments. */
    private static Set<String> names(Path source) throws IOException {
        String code = Files.readString(source)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"")
                .replaceAll("//[^\n]*", "")
                .replaceFirst("package [^;]*;", "");
        return NAME.matcher(code).results().map(result -> result.group()).collect(java.util.stream.Collectors.toSet());
    }
}
