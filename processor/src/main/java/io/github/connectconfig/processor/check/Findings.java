package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.Quoting;
import io.github.connectconfig.runtime.Violation;
import java.util.List;
import java.util.Optional;

/** Lists of findings. */
final class Findings {
    private Findings() {}

    /** One of two elements of a list that are the same, with the place of the other. */
    static Finding duplicate(
            Violation violation, FindingLocation.Member where, String value, List<String> before, int index) {
        String other = new FindingLocation.Member(where.parameter(), index).label();
        String after = " in " + where.label() + ", as in " + other;
        return Finding.of(Rule.of(violation.rule()), where, violation.problem(), value, after)
                .help("remove it, or " + Quoting.of(before.get(index), 60) + " in " + other)
                .note(violation.expectation());
    }

    /** Adds a finding, if there is one; each {@code ifPresent(findings::add)} in its place would be a lambda to link. */
    static void add(Optional<Finding> finding, List<Finding> findings) {
        if (finding.isPresent()) {
            findings.add(finding.get());
        }
    }
}
