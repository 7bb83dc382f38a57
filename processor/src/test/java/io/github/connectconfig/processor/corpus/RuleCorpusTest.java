package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.testing.CorpusCase;
import io.github.connectconfig.processor.testing.CorpusCase.Expected;
import io.github.connectconfig.processor.testing.Golden;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the corpus on javac and on Eclipse's compiler, each together with a caller. */
class RuleCorpusTest {
    /** These are checked only at call time, or no source (or no source for Java 17) can cause them. */
    private static final Set<Rule> WITHOUT_CASES =
            EnumSet.of(Rule.IN_COMPACT_SOURCE_FILE, Rule.EMPTY_STATE, Rule.INTERNAL_ERROR);

    @TempDir
    private Path folder;

    static Stream<CorpusCase> badCases() {
        return corpus().stream().filter(each -> !each.isGood());
    }

    static Stream<CorpusCase> goodCases() {
        return corpus().stream().filter(CorpusCase::isGood);
    }

    private static List<CorpusCase> corpus() {
        return CorpusCase.all("corpus");
    }

    @ParameterizedTest
    @MethodSource("badCases")
    void aBadCaseGivesExactlyItsFindings(CorpusCase bad) {
        Outcome javac = compile(bad, Kind.JAVAC);
        assertThat(withoutRemarks(javac))
                .map(Message::positioned)
                .containsExactlyInAnyOrderElementsOf(
                        bad.expected().stream().map(Expected::onJavac).toList());
        assertThat(javac.success()).isEqualTo(bad.expected().stream().noneMatch(Expected::isError));
        assertColumns(bad, javac);
        javac.findings().forEach(RuleCorpusTest::assertForm);
        Golden.assertIs(texts(javac), "corpus/" + bad + ".txt");

        Outcome ecj = compile(bad, Kind.ECJ);
        assertThat(ecj.rules()).isEqualTo(javac.rules());
        assertThat(ecj.findings())
                .map(Message::headline)
                .isEqualTo(javac.findings().stream().map(Message::headline).toList());
        assertThat(ecj.findings())
                .map(Message::positioned)
                .containsExactlyInAnyOrderElementsOf(
                        bad.expected().stream().map(Expected::onEclipse).toList());
        assertThat(ecj.errors()).allMatch(error -> !error.rule().isEmpty());
        assertThat(ecj.generated()).isEqualTo(javac.generated());
    }

    /** The full texts of all findings. */
    private static String texts(Outcome outcome) {
        return outcome.findings().stream().map(Message::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    @ParameterizedTest
    @MethodSource("goodCases")
    void aGoodCaseGivesNoMessage(CorpusCase good) {
        List<Map<String, String>> generated = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Outcome outcome = compile(good, kind);
            assertThat(withoutRemarks(outcome)).as(kind.name()).isEmpty();
            assertThat(outcome.success()).isTrue();
            generated.add(outcome.generated());
        }
        assertThat(generated.get(1)).isEqualTo(generated.get(0));
    }

    @Test
    void everyRuleHasABadAndAGoodCase() {
        Map<String, Set<Boolean>> kinds = corpus().stream()
                .collect(Collectors.groupingBy(
                        CorpusCase::rule, Collectors.mapping(CorpusCase::isGood, Collectors.toSet())));
        Map<String, Set<Boolean>> all = Arrays.stream(Rule.values())
                .filter(rule -> !WITHOUT_CASES.contains(rule))
                .collect(Collectors.toMap(Rule::id, rule -> Set.of(true, false)));
        assertThat(kinds).isEqualTo(all);
    }

    @Test
    void everyTextBelongsToABadCase() throws IOException {
        Path corpus = Path.of("src", "test", "resources", "corpus");
        try (Stream<Path> files = Files.walk(corpus)) {
            assertThat(files.filter(file -> file.toString().endsWith(".txt"))
                            .map(file -> corpus.relativize(file).toString().replaceAll("\\.txt$", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            badCases().map(CorpusCase::toString).toList());
        }
    }

    @Test
    void everyBadCaseShowsTheRuleOfItsFolder() {
        assertThat(badCases())
                .allSatisfy(
                        bad -> assertThat(bad.expected()).map(Expected::rule).contains(bad.rule()));
        assertThat(goodCases()).allSatisfy(good -> assertThat(good.expected()).isEmpty());
    }

    private Outcome compile(CorpusCase each, Kind kind) {
        TestCompiler compiler = TestCompiler.of(kind).withOptions(each.options().toArray(String[]::new));
        if (!each.library().isEmpty()) {
            Outcome library = TestCompiler.javac()
                    .withProcessors()
                    .withOptions(each.libraryOptions(), "-proc:none")
                    .compile(folder.resolve("library-" + kind), each.library());
            assertThat(library.messages()).isEmpty();
            compiler = compiler.withClassPath(library.classes());
        }
        if (each.isGood() && kind == Kind.JAVAC) {
            compiler = compiler.withOptions("-Xlint:all,-processing", "-Werror");
        }
        Map<String, String> sources = new HashMap<>(each.sources());
        sources.putAll(each.caller());
        return compiler.compile(folder.resolve(kind.name()), sources);
    }

    /** What compilers say of options and of tokens of {@code @SuppressWarnings} that are not their own. */
    static List<Message> withoutRemarks(Outcome outcome) {
        return outcome.messages().stream()
                .filter(message -> !message.text().startsWith("The following options were not recognized")
                        && !message.text().matches("Unsupported @SuppressWarnings\\(\"ConnectConfig[./].*"))
                .toList();
    }

    private static void assertColumns(CorpusCase bad, Outcome javac) {
        for (Expected each : bad.expected()) {
            each.column()
                    .ifPresent(column -> assertThat(javac.findings())
                            .filteredOn(message -> message.rule().equals(each.rule()) && message.line() == each.line())
                            .map(Message::column)
                            .contains((long) column));
        }
    }

    /** One lower-case sentence of at most 100 columns; then at most one help, one note, and where to read more. */
    private static void assertForm(Message message) {
        List<String> lines = message.text()
                .lines()
                .map(String::stripLeading)
                .dropWhile(line -> !line.startsWith("[ConnectConfig/"))
                .toList();
        String headline = lines.get(0);
        String sentence = headline.substring(headline.indexOf(']') + 2);
        assertThat(headline.codePointCount(0, headline.length())).isLessThanOrEqualTo(100);
        assertThat(sentence).doesNotEndWith(".").matches("[a-z@`].*");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.matches("(help|note|see): \\S.*[^.\\s]"));
        assertThat(lines).filteredOn(line -> line.startsWith("help: ")).hasSizeLessThanOrEqualTo(1);
        assertThat(lines).filteredOn(line -> line.startsWith("note: ")).hasSizeLessThanOrEqualTo(1);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("see: -Aconnectconfig.explain=" + message.rule());
    }
}
