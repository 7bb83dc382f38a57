package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.annotation.processing.FilerException;

/** Reports unexpected failures as findings. */
public final class Failures {
    private static final String OURS = "io.github.connectconfig.";

    private Failures() {}

    /**
     * Returns the finding about a failure.
     *
     * @throws RuntimeException the failure itself, if the compiler ends its work by it
     */
    public static Finding finding(Throwable failure) {
        if (failure instanceof RuntimeException control && !isKnown(control)) {
            throw control;
        }
        if (failure instanceof FilerException) {
            return Finding.of(Rule.FACTORY_NAME_TAKEN, new FindingLocation.Type(), "the factory's name is taken")
                    .help("rename the interface, or what else has that name")
                    .note(message(failure));
        } else if (failure instanceof IOException) {
            return Finding.of(Rule.INTERNAL_ERROR, new FindingLocation.Type(), "the factory could not be written")
                    .help("make the folder of generated sources writable (`-s`, else `-d`), with room on its disk,"
                            + " or shorten the interface's name if it is too long for a file")
                    .note(failure.getClass().getSimpleName() + ": " + message(failure));
        }
        return Finding.of(
                        Rule.INTERNAL_ERROR,
                        new FindingLocation.Type(),
                        failure.getClass().getSimpleName() + " in the processor")
                .help("please report this with the interface it is about; it is a defect of ours")
                .note(message(failure) + trace(failure));
    }

    /**
     * Returns true if Java or this project defines the exception. Compilers end their work by exceptions of their own
     * classes, which must not be caught.
     */
    private static boolean isKnown(RuntimeException failure) {
        String name = failure.getClass().getName();
        return name.startsWith("java.") || name.startsWith(OURS);
    }

    /**
     * Returns the first line. Of a long line, also returns the end, which contains the problem after the path of a
     * file.
     */
    private static String message(Throwable failure) {
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
