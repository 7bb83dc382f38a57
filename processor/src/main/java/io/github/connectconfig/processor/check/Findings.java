package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import java.util.List;
import java.util.Optional;

/** Lists of findings. */
final class Findings {
    private Findings() {}

    /** Adds a finding, if there is one. In a loop or not, {@code ifPresent(findings::add)} would link a lambda each time. */
    static void add(Optional<Finding> finding, List<Finding> findings) {
        if (finding.isPresent()) {
            findings.add(finding.get());
        }
    }
}
