package io.github.connectconfig.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Rules about redirect URIs. */
public final class RedirectUris {
    private static final Optional<Violation> INSECURE = Optional.of(new Violation(
            ValueRule.INSECURE_REDIRECT_URI,
            "insecure redirect URI",
            "Connect accepts http on localhost only",
            "use `https`, or `http://localhost` for development"));
    private static final Optional<Violation> INSECURE_ADDRESS = Optional.of(new Violation(
            ValueRule.INSECURE_REDIRECT_URI,
            "insecure redirect URI",
            "Connect accepts http on localhost only, by this name: 127.0.0.1 and [::1] are reported to be refused",
            "use `https`, or `http://localhost` for development"));
    static final Optional<Violation> UNSUPPORTED = Optional.of(new Violation(
            ValueRule.UNSUPPORTED_REDIRECT_SCHEME,
            "unsupported redirect scheme",
            "Connect accepts https, http on localhost, and sc{clientId} for mobile apps",
            "use `https`, `http://localhost` or `sc{clientId}`"));
    private static final Optional<Violation> MISMATCH = Optional.of(new Violation(
            ValueRule.REDIRECT_SCHEME_MISMATCH,
            "redirect URI of another client",
            "the scheme of a mobile app is sc and the client id of its own config",
            "write this config's client id after sc"));
    private static final Optional<Violation> NO_APP_ORIGIN = Optional.of(new Violation(
            ValueRule.MISSING_APP_ORIGIN,
            "redirect page without app_origin",
            "the JavaScript SDK's redirect page needs the origin of the page that opened Connect",
            "add `?app_origin=https://…`, the origin of the page that opens Connect"));
    private static final Optional<Violation> WRONG_APP_ORIGIN = Optional.of(new Violation(
            ValueRule.MISSING_APP_ORIGIN,
            "redirect page with a bad app_origin",
            "an origin is https:// (http:// on localhost) and a host, without a path",
            "write scheme, host and port of the page that opens Connect, such as `app_origin=https://example.com`"));

    private static final String REDIRECT_PAGE = "javascript-sdk.smartcar.com";

    private RedirectUris() {}

    /**
     * Returns what is wrong with the form of a redirect URI.
     *
     * @param text any text
     * @return UnresolvedPlaceholder, MalformedRedirectUri, UnsupportedRedirectScheme if there is no host either,
     *     ReservedRedirectQuery, or nothing
     */
    public static Optional<Violation> violation(String text) {
        Optional<Violation> placeholder = Placeholders.violation(text);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        Optional<Violation> form = RedirectForm.violation(text);
        int question = text.indexOf('?');
        return form.isPresent() || question < 0 ? form : ReservedNames.violation(text.substring(question + 1));
    }

    /**
     * Returns whether the host is wrong. {@link #hostInBrowsers} may then return a correct form of it.
     *
     * @param violation a result of {@link #violation}
     * @return true if browsers do not use the host as it is written
     */
    public static boolean isOfHost(Violation violation) {
        return violation.equals(RedirectProblem.HOST.violation().get())
                || violation.equals(RedirectProblem.NUMBER.violation().get());
    }

    /**
     * Returns the host that browsers use, if they do not use it as it is written.
     *
     * @param text any text
     * @return the host of a URI or an origin as browsers read it; nothing if they reject it or keep it as it is
     */
    public static Optional<String> hostInBrowsers(String text) {
        int start = text.indexOf("//") + 2;
        int end = start;
        while (end < text.length() && ":/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Hosts.inBrowsers(text.substring(start, end));
    }

    /**
     * Returns the reason if Connect is known to reject a redirect URI. Returns nothing for another origin than
     * Smartcar's.
     *
     * @param text a redirect URI for which {@link #violation} returns nothing
     * @param clientId the client id of the same config; null or empty if it is not known yet; one that breaks a rule
     *     counts as unknown
     * @param origin the origin of Connect
     * @return InsecureRedirectUri, UnsupportedRedirectScheme, RedirectSchemeMismatch, MissingAppOrigin,
     *     UnresolvedPlaceholder of the app_origin, or nothing
     */
    public static Optional<Violation> refusedByConnect(String text, String clientId, String origin) {
        if (!Origins.isSmartcar(origin)) {
            return Optional.empty();
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException notAUri) {
            return Optional.empty();
        }
        Optional<Authority> authority = Authority.of(uri.getRawAuthority());
        if (uri.getScheme() == null || !authority.isPresent()) {
            return Optional.empty();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http" -> http(authority.get());
            case "https" -> authority.get().host().equalsIgnoreCase(REDIRECT_PAGE) ? appOrigin(uri) : Optional.empty();
            default -> scheme.startsWith("sc") ? appScheme(scheme, clientId) : UNSUPPORTED;
        };
    }

    private static Optional<Violation> http(Authority authority) {
        if (authority.isLocalhost()) {
            return Optional.empty();
        }
        return authority.isLoopbackAddress() ? INSECURE_ADDRESS : INSECURE;
    }

    private static Optional<Violation> appScheme(String scheme, String clientId) {
        if (!isKnown(clientId) || scheme.equals("sc" + clientId.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return ClientIds.isUuid(scheme.substring(2)) ? MISMATCH : UNSUPPORTED;
    }

    private static boolean isKnown(String clientId) {
        return clientId != null
                && !clientId.isEmpty()
                && !ClientIds.of(Parameter.CLIENT_ID).violation(clientId).isPresent()
                && !ClientIds.of(Parameter.CLIENT_ID).refusedByConnect(clientId).isPresent();
    }

    /** One valid app_origin is enough. */
    private static Optional<Violation> appOrigin(URI uri) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        Optional<Violation> violation = NO_APP_ORIGIN;
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            Optional<String> name = QueryDecoder.decode(parts[0]);
            if (!name.isPresent() || !name.get().equals("app_origin") || parts.length == 1 || parts[1].isEmpty()) {
                continue;
            }
            String origin = QueryDecoder.decode(parts[1]).orElse("");
            if (isAppOrigin(origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin)) {
                return Optional.empty();
            }
            Optional<Violation> placeholder = Placeholders.violation(origin);
            violation = placeholder.isPresent() ? placeholder : WRONG_APP_ORIGIN;
        }
        return violation;
    }

    private static boolean isAppOrigin(String origin) {
        boolean isSecure = origin.regionMatches(true, 0, "https:", 0, "https:".length());
        return !Origins.violation(origin).isPresent() && (isSecure || Origins.isLocalhost(origin));
    }
}
