package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ksp.KspRun.Outcome;
import io.github.connectconfig.processor.testing.Corpus;
import io.github.connectconfig.processor.testing.Corpus.Placed;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus, translated to Kotlin, gets from KSP what javac gives to its Java form. */
class KotlinCorpusTest {
    /** What Java has and Kotlin does not. */
    private static final Pattern JAVA = Pattern.compile(
            "`(?:String|URI|boolean|List<String>) \\w+|\\(\\);|= \\{|\\[]|SuppressWarnings|default|boolean|permits|-A");

    @Test
    void kotlinSourcesGetWhatJavacGivesToJava(@TempDir Path folder) {
        List<Placed> all = Corpus.byOptions().get(Map.of());
        List<Placed> cases = new ArrayList<>();
        Map<String, String> kotlin = new LinkedHashMap<>();
        for (Placed each : all) {
            translated(each).ifPresent(sources -> {
                cases.add(each);
                kotlin.putAll(sources);
            });
        }
        System.out.println(cases.size() + " of " + all.size() + " cases of the corpus translated to Kotlin");
        KspRun ksp = KspRun.standard();
        Outcome outcome = ksp.run(folder.resolve("ksp"), kotlin);
        Map<String, String> javac = TestCompiler.javac()
                .compile(folder.resolve("javac"), Corpus.sources(cases.stream()))
                .generated();
        Comparison comparison = new Comparison(outcome, javac, text -> Spelling.inKotlin(Spelling.ofOptions(text)));
        assertThat(cases.stream().map(comparison::difference).flatMap(Optional::stream))
                .isEmpty();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(600);
        assertThat(outcome.findings())
                .noneMatch(finding -> JAVA.matcher(withoutHeadline(finding)).find());
        List<String> right = cases.stream()
                .filter(each -> each.original().isGood())
                .map(Placed::prefix)
                .toList();
        assertThat(right).hasSizeGreaterThan(150);
        assertThat(KotlinBuild.compile(ksp, outcome, right).errors()).isEmpty();
    }

    private static String withoutHeadline(KspRun.Message finding) {
        return finding.text().substring(finding.headline().length());
    }

    private static Optional<Map<String, String>> translated(Placed each) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Map.Entry<String, String> source : each.sources().entrySet()) {
            Optional<String> kotlin = KotlinTranslator.translate(source.getValue());
            if (kotlin.isEmpty()) {
                return Optional.empty();
            }
            sources.put(source.getKey().replaceAll("\\.java$", ".kt"), kotlin.get());
        }
        return Optional.of(sources);
    }
}
