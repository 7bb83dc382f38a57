package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.annotation.processing.FilerException;

/** Defects as findings. */
public final class Failures {
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
        if (failure instanceof FilerException) {
            return Finding.of(Rule.FACTORY_NAME_TAKEN, new Where.Type(), "the factory's name is taken")
                    .help("rename the interface, or what else has that name")
                    .note(message(failure));
        }
        return Finding.of(
                        Rule.INTERNAL_ERROR,
                        new Where.Type(),
                        failure.getClass().getSimpleName() + " in the processor")
                .help("please report this with the interface it is about; it is a defect of ours")
                .note(message(failure) + trace(failure));
    }

    /** Compilers end their work by exceptions that are not ours to catch. */
    private static boolean isOfCompiler(RuntimeException failure) {
        String name = failure.getClass().getName();
        return name.startsWith("org.eclipse.jdt.internal.") || name.startsWith("com.sun.tools.javac.");
    }

    private static String message(Throwable failure) {
        String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
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
