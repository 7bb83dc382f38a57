package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.ApiVersion;
import java.util.OptionalInt;

/** Reports a {@code connect-config} jar of another version on the user's class path. */
final class VersionCheck {
    private VersionCheck() {}

    static Finding mismatch(ConfigSource source) {
        OptionalInt found = source.environment().apiVersion();
        String contract = found.isPresent() ? "contract " + found.getAsInt() : "no contract";
        return Finding.of(
                        Rule.VERSION_MISMATCH,
                        new FindingLocation.Annotation(),
                        "the connect-config jar has " + contract + ", the processor needs " + ApiVersion.VALUE)
                .help("give connect-config and connect-config-processor the same version");
    }
}
