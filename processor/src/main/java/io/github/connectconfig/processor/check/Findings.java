package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.Quote;
import io.github.connectconfig.runtime.Violation;
import java.util.List;
import java.util.Optional;

/** Lists of findings. */
final class Findings {
    private Findings() {}

    /** One of two elements of a list that are the same, with the place of the other. */
    static Finding duplicate(Violation violation, Where.Member where, String value, List<String> before, int index) {
        String other = new Where.Member(where.parameter(), index).label();
        return new Finding(
                        Rule.of(violation.rule()),
                        where,
                        violation.problem(),
                        Optional.of(value),
                        " in " + where.label() + ", as in " + other,
                        Optional.empty(),
                        Optional.of(violation.expectation()))
                .help("remove it, or " + Quote.of(before.get(index), 60) + " in " + other);
    }

    /** Adds a finding, if there is one; each {@code ifPresent(findings::add)} in its place would be a lambda to link. */
    static void add(Optional<Finding> finding, List<Finding> findings) {
        if (finding.isPresent()) {
            findings.add(finding.get());
        }
    }
}
