package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.Corpus;
import io.github.connectconfig.processor.testing.Corpus.Placed;
import io.github.connectconfig.processor.testing.CorpusCase.Expected;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of configs in one compilation: each has the findings that it has alone. */
class CorpusInOneRunTest {
    @Test
    void noConfigChangesWhatIsSaidOfAnother(@TempDir Path folder) {
        List<Placed> cases = Corpus.byOptions().get(Map.of());
        Outcome outcome = TestCompiler.javac()
                .withOptions("-Xmaxerrs", "10000", "-Xmaxwarns", "10000")
                .compile(folder, Corpus.sources(cases.stream()));
        assertThat(cases).hasSizeGreaterThan(600);
        assertThat(cases.stream().map(each -> difference(each, outcome)).flatMap(Optional::stream))
                .isEmpty();
        assertThat(outcome.errors()).allMatch(error -> !error.rule().isEmpty());
    }

    private static Optional<String> difference(Placed each, Outcome outcome) {
        List<Message> own = outcome.findings().stream()
                .filter(finding -> each.isOf(finding.path()))
                .toList();
        List<String> found = own.stream().map(Message::positioned).sorted().toList();
        List<String> expected = each.original().expected().stream()
                .filter(finding -> finding.line() > 0)
                .map(Expected::onJavac)
                .sorted()
                .toList();
        if (!found.equals(expected)) {
            return Optional.of(each + ": expected " + expected + ", found " + found);
        }
        String texts = own.stream()
                .map(finding -> each.unplaced(finding.text()))
                .collect(Collectors.joining("\n\n", "", "\n"));
        // Of several configs, the compiler decides which comes first; of a finding without a position nobody can say
        // whose it is.
        boolean isComparable = each.original().sources().size() == 1
                && found.size() == each.original().expected().size();
        return isComparable && each.texts().filter(text -> !text.equals(texts)).isPresent()
                ? Optional.of(each + " says\n" + texts)
                : Optional.empty();
    }
}
