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
    private static final FindingLocation.Member WHERE = new FindingLocation.Member(Parameter.ORIGIN);

    private OriginCheck() {}

    static Optional<Finding> finding(String origin) {
        Optional<Violation> violation = Origins.violation(origin);
        if (violation.isEmpty()) {
            return Optional.empty();
        }
        boolean isPlaceholder = violation.get().rule() == ValueRule.UNRESOLVED_PLACEHOLDER;
        return Optional.of(Finding.of(violation.get(), WHERE, Quoting.withoutUserInfo(origin))
                .help(
                        isPlaceholder
                                ? Texts.accessorFor(Parameter.ORIGIN)
                                : Texts.hidden(origin)
                                        .or(() -> Texts.hostInBrowsers(origin))
                                        .orElse(violation.get().remedy())));
    }
}
