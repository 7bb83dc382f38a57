package io.github.connectconfig.ksp;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.pipeline.Defects;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;

/** Reports unexpected failures as findings. */
final class Failures {
    private Failures() {}

    static Finding finding(Throwable failure) {
        if (failure instanceof FileAlreadyExistsException || failure instanceof kotlin.io.FileAlreadyExistsException) {
            return Finding.of(Rule.FACTORY_NAME_TAKEN, new FindingLocation.Type(), "the factory's name is taken")
                    .help("rename the interface, or what else has that name")
                    .note("another processor has generated a file of this name");
        } else if (failure instanceof IOException) {
            return Finding.of(Rule.INTERNAL_ERROR, new FindingLocation.Type(), "the factory could not be written")
                    .help("make KSP's folder of generated sources writable, with room on its disk,"
                            + " or shorten the interface's name if it is too long for a file")
                    .note(failure.getClass().getSimpleName() + ": " + Defects.message(failure));
        }
        return Defects.finding(failure);
    }
}
