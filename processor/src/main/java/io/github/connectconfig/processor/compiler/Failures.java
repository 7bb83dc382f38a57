package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Defects as findings. */
public final class Failures {
    private static final String HELP = "please report this with the interface it is about; it is a defect of ours";

    private Failures() {}

    /**
     * What to tell the user of a failure.
     *
     * @throws RuntimeException the failure itself, if it is the compiler's own way to end its work
     */
    public static Finding finding(Throwable failure) {
        if (failure instanceof RuntimeException control && isOfCompiler(control)) {
            throw control;
        }
        return internalError(failure.getClass().getSimpleName() + " in the processor")
                .note(Optional.ofNullable(failure.getMessage())
                                .map(Failures::firstLine)
                                .orElse("no message")
                        + trace(failure));
    }

    /** Of an interface that could not be read until the last round, without an error of anybody else. */
    public static Finding unreadable() {
        return internalError("a value or type of the interface cannot be read");
    }

    private static Finding internalError(String sentence) {
        return Finding.of(Rule.INTERNAL_ERROR, new Where.Type(), sentence).help(HELP);
    }

    /** Compilers end their work by exceptions that are not ours to catch. */
    private static boolean isOfCompiler(RuntimeException failure) {
        String name = failure.getClass().getName();
        return name.startsWith("org.eclipse.jdt.internal.") || name.startsWith("com.sun.tools.javac.");
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() <= 120 ? line : line.substring(0, 119) + "…";
    }

    /** The place of the failure in one line, which a report needs. */
    private static String trace(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.github.connectconfig."))
                .limit(3)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
