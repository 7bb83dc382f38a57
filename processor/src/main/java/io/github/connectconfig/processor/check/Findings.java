package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.Quoting;
import io.github.connectconfig.runtime.Violation;
import java.util.List;
import java.util.Optional;

final class Findings {
    private Findings() {}

    /** Returns the finding about a duplicate element, with the position of the other one. */
    static Finding duplicate(
            Violation violation, FindingLocation.Member where, String value, List<String> before, int index) {
        String other = new FindingLocation.Member(where.parameter(), index).label();
        String after = " in " + where.label() + ", as in " + other;
        return Finding.of(Rule.of(violation.rule()), where, violation.problem(), value, after)
                .help("remove it, or " + Quoting.of(before.get(index), 60) + " in " + other)
                .note(violation.expectation());
    }

    /**
     * Adds the finding if it is present. {@code ifPresent(findings::add)} would create a lambda at each caller, which
     * costs start-up time.
     */
    static void add(Optional<Finding> finding, List<Finding> findings) {
        if (finding.isPresent()) {
            findings.add(finding.get());
        }
    }
}
