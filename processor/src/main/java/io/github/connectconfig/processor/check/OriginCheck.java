package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Quoting;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import java.util.Optional;

/** Checks the origin. */
final class OriginCheck {
    private OriginCheck() {}

    static Optional<Finding> finding(String origin) {
        return malformed(Parameter.ORIGIN, origin, Origins.violation(origin));
    }

    /** Returns the finding about the form of any origin. */
    static Optional<Finding> malformed(Parameter parameter, String origin, Optional<Violation> violation) {
        if (violation.isEmpty()) {
            return Optional.empty();
        }
        FindingLocation.Member where = new FindingLocation.Member(parameter);
        boolean isPlaceholder = violation.get().rule() == ValueRule.UNRESOLVED_PLACEHOLDER;
        return Optional.of(Finding.of(violation.get(), where, Quoting.withoutUserInfo(origin))
                .help(
                        isPlaceholder
                                ? Texts.accessorFor(parameter)
                                : Texts.hidden(origin)
                                        .or(() -> Texts.hostInBrowsers(origin))
                                        .orElse(violation.get().remedy())));
    }
}
