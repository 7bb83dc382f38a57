package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that rememberUser may be set, and under which name it is sent. */
final class RememberUserCheck {
    private static final FindingLocation.Member WHERE = new FindingLocation.Member(Parameter.REMEMBER_USER);

    private RememberUserCheck() {}

    static List<Finding> findings(CheckContext subject) {
        List<Finding> findings = new ArrayList<>();
        if (subject.bindings().isConstant(Parameter.REMEMBER_USER, "false")) {
            Optional<Finding> outside = outsideSimulatedMode(subject);
            Findings.add(outside.isPresent() ? outside : unverified(WHERE, subject), findings);
        }
        if (!subject.bindings().isConstant(Parameter.REMEMBER_USER)) {
            for (Accessor accessor : subject.bindings().accessors()) {
                if (accessor.parameter() == Parameter.REMEMBER_USER && accessor.exact()) {
                    Findings.add(
                            unverified(
                                    new FindingLocation.Method(accessor.method().index()), subject),
                            findings);
                }
            }
        }
        for (UrlMethod method : subject.bindings().urlMethods()) {
            List<Integer> arguments = method.endpoint().knows(Parameter.REMEMBER_USER)
                    ? method.argumentsFor(Parameter.REMEMBER_USER)
                    : List.of();
            for (int argument : arguments) {
                FindingLocation where =
                        new FindingLocation.Argument(method.method().index(), argument);
                Findings.add(unverified(where, subject), findings);
            }
        }
        return findings;
    }

    private static Optional<Finding> outsideSimulatedMode(CheckContext subject) {
        if (!subject.bindings().constantMode().equals(Optional.of("LIVE"))) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(Rule.REMEMBER_USER_OUTSIDE_SIMULATED_MODE, WHERE, "rememberUser is `false` in live mode")
                        .help("write `mode = SIMULATED`, or remove `rememberUser = false`")
                        .note("Connect accepts `rememberUser = false` in simulated mode only"));
    }

    private static Optional<Finding> unverified(FindingLocation where, CheckContext subject) {
        if (subject.settings().rememberParameter().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        Rule.UNVERIFIED_WIRE_NAME, where, "rememberUser is sent as `remember_me`, an undocumented name")
                .help("ask Smartcar's support, then set -Aconnectconfig.rememberParameter=NAME")
                .note("Smartcar's documentation describes the parameter without its name in the URL"));
    }
}
