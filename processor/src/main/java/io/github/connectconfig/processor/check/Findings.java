package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import java.util.List;
import java.util.Optional;

/** Lists of findings. */
final class Findings {
    private Findings() {}

    /** Adds a finding, if there is one; each {@code ifPresent(findings::add)} in its place would be a lambda to link. */
    static void add(Optional<Finding> finding, List<Finding> findings) {
        if (finding.isPresent()) {
            findings.add(finding.get());
        }
    }
}
