package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.pipeline.Defects;
import java.io.IOException;
import javax.annotation.processing.FilerException;

/** Reports unexpected failures as findings. */
public final class Failures {
    private Failures() {}

    /**
     * Returns the finding about a failure.
     *
     * @throws RuntimeException the failure itself, if the compiler ends its work by it
     */
    public static Finding finding(Throwable failure) {
        // Compilers end their work by exceptions of their own classes, which must not be caught.
        if (failure instanceof RuntimeException control && !Defects.isKnown(control)) {
            throw control;
        }
        if (failure instanceof FilerException) {
            return Finding.of(Rule.FACTORY_NAME_TAKEN, new FindingLocation.Type(), "the factory's name is taken")
                    .help("rename the interface, or what else has that name")
                    .note(Defects.message(failure));
        } else if (failure instanceof IOException) {
            return Finding.of(Rule.INTERNAL_ERROR, new FindingLocation.Type(), "the factory could not be written")
                    .help("make the folder of generated sources writable (`-s`, else `-d`), with room on its disk,"
                            + " or shorten the interface's name if it is too long for a file")
                    .note(failure.getClass().getSimpleName() + ": " + Defects.message(failure));
        }
        return Defects.finding(failure);
    }
}
