package io.github.connectconfig.ksp;

import io.github.connectconfig.ksp.KspRun.Message;
import io.github.connectconfig.ksp.KspRun.Outcome;
import io.github.connectconfig.processor.testing.Corpus.Placed;
import io.github.connectconfig.processor.testing.CorpusCase.Expected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Compares what KSP and javac give for cases of the corpus.
 *
 * @param ksp what KSP gave
 * @param javac what javac generated
 * @param spelling how KSP writes a text of javac
 */
record Comparison(Outcome ksp, Map<String, String> javac, UnaryOperator<String> spelling) {
    /** Returns what is different about a case, as a text. */
    Optional<String> difference(Placed each) {
        List<String> differences = new ArrayList<>();
        each.texts().ifPresent(texts -> differ("findings", texts(each), expected(each, texts), differences));
        differ("lines", lines(each), expectedLines(each), differences);
        if (each.original().isGood()) {
            differ("generated", each.generated(ksp.generated()), each.generated(javac), differences);
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(each + "\n" + String.join("\n", differences));
    }

    private static void differ(String what, Object got, Object wanted, List<String> differences) {
        if (!got.equals(wanted)) {
            differences.add("- " + what + "\n  got:    " + got + "\n  wanted: " + wanted);
        }
    }

    private List<String> texts(Placed each) {
        return sorted(
                each,
                ksp.findings().stream()
                        .filter(message -> each.isOf(message.file()))
                        .map(Message::text)
                        .map(each::unplaced)
                        .toList());
    }

    private List<String> expected(Placed each, String texts) {
        return sorted(
                each,
                Arrays.stream(texts.strip().split("\n\n"))
                        .map(text -> text.replaceAll("(?m)^ +", "  "))
                        .map(spelling)
                        .toList());
    }

    /** The lines on Eclipse's compiler, which does not know the elements of an array either. */
    private List<String> lines(Placed each) {
        return ksp.findings().stream()
                .filter(message -> each.isOf(message.file()))
                .map(message -> message.level() + " " + message.line() + " " + message.rule())
                .sorted()
                .toList();
    }

    private static List<String> expectedLines(Placed each) {
        return each.original().expected().stream()
                .filter(expected -> !expected.file().isEmpty())
                .map(Comparison::line)
                .sorted()
                .toList();
    }

    private static String line(Expected expected) {
        // Eclipse's compiler has no position for a record.
        long line = expected.lineOnEclipse() < 0 ? expected.line() : expected.lineOnEclipse();
        return (expected.isError() ? "error " : "warning ") + line + " " + expected.rule();
    }

    /** The order of several configs is the compiler's; that of the findings of one is ours. */
    private static List<String> sorted(Placed each, List<String> texts) {
        return each.original().sources().size() == 1
                ? texts
                : texts.stream().sorted().toList();
    }
}
