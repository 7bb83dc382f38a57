package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.othercompilers.OnOtherCompilers;
import io.github.connectconfig.processor.othercompilers.OtherCompiler;
import io.github.connectconfig.processor.testing.Corpus;
import io.github.connectconfig.processor.testing.Corpus.Placed;
import io.github.connectconfig.processor.testing.CorpusCase;
import io.github.connectconfig.processor.testing.CorpusCase.Expected;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the corpus on each of the other compilers, together with a caller: what javac finds and generates.
 *
 * <p>Most are compiled together, each in packages of its own, because a compilation costs much more than a config. Those that
 * have options or a library, or findings without a position, which nobody could tell apart, are compiled alone. Two compilers
 * work at a time where there are two processors.
 */
@Tag("long")
class OtherCompilersRuleTest extends OnOtherCompilers {
    private final Map<CorpusCase, Outcome> onJavac = new ConcurrentHashMap<>();

    private static List<Placed> together(boolean isGood) {
        return Corpus.byOptions().get(Map.of()).stream()
                .filter(each ->
                        each.folder().equals("corpus") && each.original().isGood() == isGood)
                .filter(each -> each.original().expected().stream().allMatch(finding -> finding.line() > 0)
                        && !each.original().isWithoutPositionOnEclipse())
                .toList();
    }

    private static Stream<Arguments> alone(Stream<CorpusCase> cases, boolean isGood) {
        Set<String> together = together(isGood).stream()
                .map(Placed::original)
                .map(CorpusCase::toString)
                .collect(Collectors.toSet());
        return onEach(cases.filter(each -> !together.contains(each.toString())).toList());
    }

    static Stream<Arguments> badCases() {
        return alone(RuleCorpusTest.badCases(), false);
    }

    static Stream<Arguments> goodCases() {
        return alone(RuleCorpusTest.goodCases(), true);
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @EnumSource
    void badCasesGiveExactlyTheirFindings(OtherCompiler compiler, @TempDir Path folder) {
        List<Placed> cases = together(false);
        assertThat(cases).hasSizeGreaterThan(350);
        List<String> all = compiler.isJavac() ? List.of("-Xmaxerrs", "10000", "-Xmaxwarns", "10000") : List.of();
        Outcome javac = TestCompiler.javac()
                .withOptions("-Xmaxerrs", "10000", "-Xmaxwarns", "10000")
                .compile(folder.resolve("javac"), allSources(cases));
        Outcome other = process(compiler).compile(folder.resolve("other"), allSources(cases), all, List.of());
        assertThat(RuleCorpusTest.withoutRemarks(other))
                .allMatch(message -> cases.stream().anyMatch(each -> each.isOf(message.path())));
        assertThat(cases).allSatisfy(each -> {
            assertThat(of(each, other))
                    .map(Message::positioned)
                    .containsExactlyInAnyOrderElementsOf(expected(each, compiler));
            assertThat(headlines(each, other)).isEqualTo(headlines(each, javac));
            assertThat(each.generated(other.generated())).isEqualTo(each.generated(javac.generated()));
        });
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @EnumSource
    void goodCasesGiveNoMessage(OtherCompiler compiler, @TempDir Path folder) {
        List<Placed> cases = together(true);
        assertThat(cases).hasSizeGreaterThan(150);
        List<String> lint = compiler.isJavac() ? List.of("-Xlint:all,-processing", "-Werror") : List.of();
        Outcome other = process(compiler).compile(folder.resolve("other"), allSources(cases), lint, List.of());
        assertThat(RuleCorpusTest.withoutRemarks(other)).isEmpty();
        Outcome javac = TestCompiler.javac().compile(folder.resolve("javac"), allSources(cases));
        assertThat(other.generated()).isEqualTo(javac.generated());
        assertThat(cases)
                .allSatisfy(
                        each -> assertThat(each.generated(other.generated())).isNotEmpty());
    }

    private static Map<String, String> allSources(List<Placed> cases) {
        Map<String, String> sources = Corpus.sources(cases.stream());
        cases.forEach(each -> sources.putAll(each.caller()));
        return sources;
    }

    private static List<Message> of(Placed each, Outcome outcome) {
        return RuleCorpusTest.withoutRemarks(outcome).stream()
                .filter(message -> each.isOf(message.path()))
                .toList();
    }

    private static List<String> headlines(Placed each, Outcome outcome) {
        return of(each, outcome).stream()
                .filter(message -> !message.rule().isEmpty())
                .map(Message::headline)
                .toList();
    }

    private static List<String> expected(Placed each, OtherCompiler compiler) {
        return each.original().expected().stream()
                .map(compiler.isJavac() ? Expected::onJavac : Expected::onEclipse)
                .toList();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("badCases")
    void aBadCaseGivesExactlyItsFindings(OtherCompiler compiler, CorpusCase bad, @TempDir Path folder) {
        String what = compiler + " " + bad;
        Outcome javac = javac(bad, folder);
        Outcome other = compile(bad, compiler, folder);
        assertThat(other.rules()).as(what).isEqualTo(javac.rules());
        assertThat(other.findings())
                .as(what)
                .map(Message::headline)
                .isEqualTo(javac.findings().stream().map(Message::headline).toList());
        assertThat(RuleCorpusTest.withoutRemarks(other))
                .as(what)
                .map(Message::positioned)
                .containsExactlyInAnyOrderElementsOf(bad.expected().stream()
                        .map(compiler.isJavac() ? Expected::onJavac : Expected::onEclipse)
                        .toList());
        assertThat(other.success()).as(what).isEqualTo(javac.success());
        assertThat(other.generated()).as(what).isEqualTo(javac.generated());
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("goodCases")
    void aGoodCaseGivesNoMessage(OtherCompiler compiler, CorpusCase good, @TempDir Path folder) {
        String what = compiler + " " + good;
        Outcome other = compile(good, compiler, folder);
        assertThat(RuleCorpusTest.withoutRemarks(other)).as(what).isEmpty();
        assertThat(other.generated())
                .as(what)
                .isNotEmpty()
                .isEqualTo(javac(good, folder).generated());
    }

    private Outcome javac(CorpusCase each, Path folder) {
        return onJavac.computeIfAbsent(each, one -> {
            TestCompiler compiler = TestCompiler.javac()
                    .withOptions(one.options().toArray(String[]::new))
                    .withClassPath(library(one, folder.resolve("library-javac")).toArray(Path[]::new));
            return compiler.compile(folder.resolve("javac"), sources(one));
        });
    }

    private Outcome compile(CorpusCase each, OtherCompiler compiler, Path folder) {
        List<String> options = new ArrayList<>(each.options());
        if (each.isGood() && compiler.isJavac()) {
            options.addAll(List.of("-Xlint:all,-processing", "-Werror"));
        }
        List<Path> library = library(each, folder.resolve("library-other"));
        return process(compiler).compile(folder.resolve("other"), sources(each), options, library);
    }

    private static Map<String, String> sources(CorpusCase each) {
        Map<String, String> sources = new HashMap<>(each.sources());
        sources.putAll(each.caller());
        return sources;
    }

    /** The class path entry with the classes that the case compiles beforehand. */
    private static List<Path> library(CorpusCase each, Path folder) {
        if (each.library().isEmpty()) {
            return List.of();
        }
        Outcome library = TestCompiler.javac()
                .withProcessors()
                .withOptions(each.libraryOptions(), "-proc:none")
                .compile(folder, each.library());
        assertThat(library.messages()).isEmpty();
        return List.of(library.classes());
    }
}
