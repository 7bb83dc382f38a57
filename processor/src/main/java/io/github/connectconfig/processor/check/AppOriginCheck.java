package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Quoting;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import java.util.Optional;

/** The origin of the page that opens Connect, which Connect takes with the response type none and without a redirect URI only. */
final class AppOriginCheck {
    private static final FindingLocation.Member WHERE = new FindingLocation.Member(Parameter.APP_ORIGIN);

    private AppOriginCheck() {}

    static Optional<Finding> finding(String appOrigin, CheckContext subject) {
        Optional<Violation> violation = Origins.appOriginViolation(appOrigin);
        if (violation.isPresent()) {
            boolean isPlaceholder = violation.get().rule() == ValueRule.UNRESOLVED_PLACEHOLDER;
            return Optional.of(Finding.of(violation.get(), WHERE, Quoting.withoutUserInfo(appOrigin))
                    .help(
                            isPlaceholder
                                    ? Texts.accessorFor(Parameter.APP_ORIGIN)
                                    : Texts.hidden(appOrigin)
                                            .or(() -> Texts.hostInBrowsers(appOrigin))
                                            .orElse(violation.get().remedy())));
        }
        return isIgnored(subject.bindings()) ? Optional.of(ignored(subject.bindings())) : Optional.empty();
    }

    /** Whether constants say that no URL can have the constant app origin; what is bound later may leave it out. */
    static boolean isIgnored(Bindings bindings) {
        return bindings.isConstant(Parameter.APP_ORIGIN)
                && (bindings.isConstant(Parameter.REDIRECT_URI) || isCode(bindings));
    }

    private static boolean isCode(Bindings bindings) {
        boolean isBound = bindings.beforeCall(Parameter.RESPONSE_TYPE).isPresent();
        for (UrlMethod method : bindings.urlMethods()) {
            isBound |= method.endpoint() == Endpoint.AUTHORIZE && method.binds(Parameter.RESPONSE_TYPE);
        }
        return bindings.isConstant(Parameter.RESPONSE_TYPE, "CODE") || !isBound;
    }

    private static Finding ignored(Bindings bindings) {
        boolean hasRedirectUri = bindings.beforeCall(Parameter.REDIRECT_URI).isPresent();
        return Finding.of(
                        Rule.APP_ORIGIN_IGNORED,
                        WHERE,
                        "appOrigin is ignored " + (hasRedirectUri ? "beside a redirect URI" : "with a code"))
                .help(
                        hasRedirectUri
                                ? "remove `appOrigin`" + (isCode(bindings) ? "" : " or `redirectUri`")
                                : "write `responseType = NONE`, or `redirectUri` in place of `appOrigin`")
                .note("Connect takes app_origin with response_type=none and without redirect_uri only");
    }
}
