package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Quoting;
import io.github.connectconfig.runtime.RedirectUris;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import java.util.Optional;

/** Checks the redirect URI. */
final class RedirectUriCheck {
    private static final FindingLocation.Member WHERE = new FindingLocation.Member(Parameter.REDIRECT_URI);

    private RedirectUriCheck() {}

    static Optional<Finding> finding(String uri, CheckContext subject) {
        Optional<Violation> form = RedirectUris.violation(uri);
        if (form.isPresent()) {
            return Optional.of(of(form.get(), uri, subject));
        }
        Optional<Violation> behaviour = behaviour(uri, subject);
        return behaviour.isPresent() ? Optional.of(of(behaviour.get(), uri, subject)) : Optional.empty();
    }

    /**
     * Returns what Connect refuses. Empty if every URL may go to another origin, such as a test server, whose rules are
     * unknown.
     */
    private static Optional<Violation> behaviour(String uri, CheckContext subject) {
        Bindings bindings = subject.bindings();
        boolean byEveryCall = !bindings.urlMethods().isEmpty();
        for (UrlMethod method : bindings.urlMethods()) {
            byEveryCall &= method.binds(Parameter.ORIGIN);
        }
        if (bindings.isBoundByAccessor(Parameter.ORIGIN) || byEveryCall) {
            return Optional.empty();
        }
        return RedirectUris.refusedByConnect(
                uri,
                subject.constant(bindings.applicationId()).orElse(""),
                subject.constant(Parameter.ORIGIN).orElse(Origins.SMARTCAR));
    }

    private static Finding of(Violation violation, String uri, CheckContext subject) {
        return Finding.of(violation, WHERE, Quoting.withoutUserInfo(uri)).help(help(violation, uri, subject));
    }

    private static String help(Violation violation, String uri, CheckContext subject) {
        if (violation.rule() == ValueRule.UNRESOLVED_PLACEHOLDER) {
            return Texts.accessorFor(Parameter.REDIRECT_URI);
        } else if (RedirectUris.isOfHost(violation)) {
            return Texts.hostInBrowsers(uri).orElse(violation.remedy());
        } else if (violation.rule() == ValueRule.INSECURE_REDIRECT_URI) {
            return violation.remedy();
        }
        return Texts.hidden(uri)
                .or(() -> RedirectReading.meant(
                                uri, candidate -> finding(candidate, subject).isEmpty())
                        .map(candidate -> "write `" + candidate + "`"))
                .orElse(violation.remedy());
    }
}
