package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Origins;
import io.github.connectconfig.runtime.Parameter;
import java.util.Optional;

/**
 * Checks the origin of the page that opens Connect. Connect accepts it only with response type none and without a
 * redirect URI.
 */
final class AppOriginCheck {
    private AppOriginCheck() {}

    static Optional<Finding> finding(String appOrigin, CheckContext subject) {
        Optional<Finding> malformed =
                OriginCheck.malformed(Parameter.APP_ORIGIN, appOrigin, Origins.appOriginViolation(appOrigin));
        if (malformed.isPresent() || !isIgnored(BindingTime.COMPILE, subject)) {
            return malformed;
        }
        return Optional.of(ignored(new FindingLocation.Member(Parameter.APP_ORIGIN), subject.bindings()));
    }

    static Optional<Finding> finding(Accessor accessor, CheckContext subject) {
        return accessor.parameter() == Parameter.APP_ORIGIN && isIgnored(BindingTime.CONSTRUCTION, subject)
                ? Optional.of(
                        ignored(new FindingLocation.Method(accessor.method().index()), subject.bindings()))
                : Optional.empty();
    }

    static Optional<Finding> finding(UrlMethod method, FindingLocation where, CheckContext subject) {
        Bindings bindings = subject.bindings();
        return isCode(bindings, method.binds(Parameter.RESPONSE_TYPE))
                        || isNoLater(bindings.time(Parameter.REDIRECT_URI, method), BindingTime.CALL, subject)
                ? Optional.of(ignored(where, bindings))
                : Optional.empty();
    }

    /**
     * Returns true if Connect ignores the app origin in every URL: what causes that is bound no later than the origin
     * itself.
     */
    static boolean isIgnored(BindingTime time, CheckContext subject) {
        Bindings bindings = subject.bindings();
        boolean isBoundByCall = false;
        for (UrlMethod method : bindings.urlMethods()) {
            isBoundByCall |= method.endpoint() == Endpoint.AUTHORIZE && method.binds(Parameter.RESPONSE_TYPE);
        }
        return isCode(bindings, isBoundByCall)
                || isNoLater(bindings.timeBeforeCall(Parameter.REDIRECT_URI), time, subject);
    }

    /** Returns true if a redirect URI is bound no later than the app origin and cannot be empty. */
    private static boolean isNoLater(Optional<BindingTime> redirectUri, BindingTime time, CheckContext subject) {
        return time.isNotBefore(redirectUri)
                && (redirectUri.get() == BindingTime.COMPILE
                        || subject.settings().isError(Rule.MISSING_REDIRECT_URI));
    }

    private static boolean isCode(Bindings bindings, boolean isBoundByCall) {
        boolean isBound =
                isBoundByCall || bindings.beforeCall(Parameter.RESPONSE_TYPE).isPresent();
        return bindings.isConstant(Parameter.RESPONSE_TYPE, "CODE") || !isBound;
    }

    private static Finding ignored(FindingLocation where, Bindings bindings) {
        boolean hasRedirectUri = bindings.beforeCall(Parameter.REDIRECT_URI).isPresent()
                || bindings.isBoundByCall(Parameter.REDIRECT_URI);
        boolean isNone = bindings.isConstant(Parameter.RESPONSE_TYPE, "NONE");
        return Finding.of(
                        Rule.APP_ORIGIN_IGNORED,
                        where,
                        "appOrigin is ignored with " + (hasRedirectUri ? "a redirect URI" : "a code"))
                .help(
                        hasRedirectUri
                                ? "remove `appOrigin`" + (isNone ? " or `redirectUri`" : "")
                                : "write `responseType = NONE`, or `redirectUri` in place of `appOrigin`")
                .note("Connect takes app_origin with response_type=none and without redirect_uri only");
    }
}
