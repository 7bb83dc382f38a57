package io.github.connectconfig.processor.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a bug report has: the problem in one line, and where in our code it arose. */
class DefectsTest {
    private static final String OURS = "io.github.connectconfig.processor.";

    @Test
    void aReportHasTheFirstThreeFramesOfOurs() {
        IllegalStateException failure = new IllegalStateException("no such thing");
        failure.setStackTrace(new StackTraceElement[] {
            frame("java.util.Optional", 1),
            frame(OURS + "check.ScopeCheck", 22),
            frame("com.sun.tools.javac.Main", 3),
            frame(OURS + "check.Checks", 44),
            frame(OURS + "pipeline.Pipeline", 55),
            frame(OURS + "ConnectConfigProcessor", 66)
        });
        assertThat(Defects.finding(failure).text())
                .contains("IllegalStateException in the processor")
                .contains("no such thing (ScopeCheck.java:22, Checks.java:44, Pipeline.java:55)");
    }

    @Test
    void aReportIsOneLine() {
        assertThat(Defects.message(new IllegalStateException("first\nsecond"))).isEqualTo("first");
        assertThat(Defects.message(new IllegalStateException())).isEqualTo("null");
        assertThat(Defects.message(new IllegalStateException(""))).isEmpty();
    }

    /** The path of a file stands first, the problem last. */
    @Test
    void aLongLineLosesItsMiddle() {
        String digits =
                IntStream.range(0, 120).mapToObj(index -> index % 10 + "").reduce("", String::concat);
        assertThat(Defects.message(new IllegalStateException(digits))).isEqualTo(digits);
        assertThat(Defects.message(new IllegalStateException(digits + "!")))
                .hasSize(120)
                .startsWith(digits.substring(0, 59) + "…")
                .endsWith("789!");
    }

    /** What a compiler throws on purpose, such as the end of a compilation that was cancelled, goes back to it. */
    @Test
    void exceptionsOfACompilerAreNotOurs() {
        assertThat(Defects.isKnown(new IllegalStateException())).isTrue();
        assertThat(Defects.isKnown(new OurException())).isTrue();
        assertThat(Defects.isKnown(new org.opentest4j.IncompleteExecutionException()))
                .isFalse();
    }

    private static final class OurException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static StackTraceElement frame(String type, int line) {
        return new StackTraceElement(type, "run", type.replaceFirst(".*\\.", "") + ".java", line);
    }
}
