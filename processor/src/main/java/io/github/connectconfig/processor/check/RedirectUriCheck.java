package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.RedirectUris;
import io.github.connectconfig.runtime.Violation;
import java.util.Optional;

/** The redirect URI. */
final class RedirectUriCheck {
    private static final Where.Member WHERE = new Where.Member(Parameter.REDIRECT_URI);

    private RedirectUriCheck() {}

    static Optional<Finding> finding(String uri, Subject subject) {
        Optional<Violation> form = RedirectUris.violation(uri);
        if (form.isPresent()) {
            return Optional.of(of(form.get(), uri));
        }
        Optional<Finding> surrogate = Texts.unpairedSurrogate(WHERE, uri);
        if (surrogate.isPresent()) {
            return surrogate;
        }
        Optional<Violation> behaviour = behaviour(uri, subject);
        return behaviour.isPresent() ? Optional.of(of(behaviour.get(), uri)) : Optional.empty();
    }

    /** What Connect refuses, unless a stand-in of which nobody knows takes its place. */
    private static Optional<Violation> behaviour(String uri, Subject subject) {
        Bindings bindings = subject.bindings();
        boolean byEveryCall = !bindings.urlMethods().isEmpty();
        for (UrlMethod method : bindings.urlMethods()) {
            byEveryCall &= method.binds(Parameter.ORIGIN);
        }
        if (bindings.isBoundByAccessor(Parameter.ORIGIN) || byEveryCall) {
            return Optional.empty();
        }
        return RedirectUris.behaviour(
                uri,
                subject.constant(Parameter.CLIENT_ID).orElse(null),
                subject.constant(Parameter.ORIGIN).orElse(Origins.SMARTCAR));
    }

    private static Finding of(Violation violation, String uri) {
        return Finding.of(violation, WHERE, uri).help(help(Rule.of(violation.rule())));
    }

    private static Optional<String> help(Rule rule) {
        return Optional.of(
                switch (rule) {
                    case UNRESOLVED_PLACEHOLDER -> Texts.accessorFor(Parameter.REDIRECT_URI);
                    case MALFORMED_REDIRECT_URI -> "write the whole URI as it is registered for the application";
                    case RESERVED_REDIRECT_QUERY -> "remove the parameter from the URI: Connect adds it";
                    case INSECURE_REDIRECT_URI -> "use `https`, or `http://localhost` for development";
                    case UNSUPPORTED_REDIRECT_SCHEME -> "use `https`, `http://localhost` or `sc{clientId}`";
                    case REDIRECT_SCHEME_MISMATCH -> "put this config's client id behind `sc`";
                    default -> "add `?app_origin=https://…`, the origin of the page that opens Connect";
                });
    }
}
