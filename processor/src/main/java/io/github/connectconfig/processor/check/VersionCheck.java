package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.ApiVersion;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether the processor fits the {@code connect-config} jar that the user compiles against. */
final class VersionCheck {
    private VersionCheck() {}

    static Optional<Finding> finding(OptionalInt found) {
        // The compiler copies this constant into our class file: it is the one that the processor was made for.
        int expected = ApiVersion.VALUE;
        if (found.isPresent() && found.getAsInt() == expected) {
            return Optional.empty();
        }
        String contract = found.isPresent() ? "contract " + found.getAsInt() : "no contract";
        return Optional.of(Finding.of(
                        Rule.VERSION_MISMATCH,
                        new Where.Annotation(),
                        "the connect-config jar has " + contract + ", the processor needs " + expected)
                .help("give connect-config and connect-config-processor the same version"));
    }
}
