package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.othercompilers.OnOtherCompilers;
import io.github.connectconfig.processor.othercompilers.OtherCompiler;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the corpus on each of the other compilers, together with a caller: what javac finds and generates.
 *
 * <p>What it costs, in processor time and as a part of the javac run that the others are held against: ajc a fifth more than
 * the whole, since it loads the processor anew for each case; nb-javac a fifth each, frgaal a third. Two compilers work at
 * a time where there are two processors.
 */
@Tag("long")
class OtherCompilersRuleTest extends OnOtherCompilers {
    private final Map<CorpusCase, Outcome> onJavac = new ConcurrentHashMap<>();

    static Stream<Arguments> badCases() {
        return onEach(RuleCorpusTest.badCases().toList());
    }

    static Stream<Arguments> goodCases() {
        return onEach(RuleCorpusTest.goodCases().toList());
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
