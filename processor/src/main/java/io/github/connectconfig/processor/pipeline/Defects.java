package io.github.connectconfig.processor.pipeline;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reports exceptions that nobody expected, as findings. */
public final class Defects {
    private static final String OURS = "io.github.connectconfig.";

    private Defects() {}

    /** Returns the finding about an exception. */
    public static Finding finding(Throwable failure) {
        return Finding.of(
                        Rule.INTERNAL_ERROR,
                        new FindingLocation.Type(),
                        failure.getClass().getSimpleName() + " in the processor")
                .help("please report this with the interface it is about; it is a defect of ours")
                .note(message(failure) + trace(failure));
    }

    /** Returns true if Java or this project defines the exception, and not the compiler. */
    public static boolean isKnown(RuntimeException failure) {
        String name = failure.getClass().getName();
        return name.startsWith("java.") || name.startsWith(OURS);
    }

    /**
     * Returns the first line. Of a long line, also returns the end, which contains the problem after the path of a
     * file.
     */
    public static String message(Throwable failure) {
        String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return line.length() <= 120 ? line : line.substring(0, 59) + "…" + line.substring(line.length() - 60);
    }

    /** Returns the stack frames for a bug report, in one line. */
    private static String trace(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(3)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
