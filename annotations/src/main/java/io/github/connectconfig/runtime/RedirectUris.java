package io.github.connectconfig.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules about redirect URIs. */
public final class RedirectUris {
    private static final String FORMS =
            "a redirect URI is https://…, http://localhost… or sc{clientId}://…, as it is registered";
    private static final Optional<Violation> BLANK = malformed("redirect URI with white space");
    private static final Optional<Violation> NO_URI = malformed("malformed redirect URI");
    private static final Optional<Violation> RELATIVE = malformed("redirect URI without a scheme");
    private static final Optional<Violation> NO_AUTHORITY = malformed("redirect URI without a host");
    private static final Optional<Violation> USER_INFO = malformed("redirect URI with user info");
    private static final Optional<Violation> FRAGMENT = malformed("redirect URI with a fragment");
    private static final Optional<Violation> RESERVED = Optional.of(new Violation(
            ValueRule.RESERVED_REDIRECT_QUERY,
            "reserved redirect query",
            "Connect itself adds code, state and error to the redirect URI"));
    private static final Optional<Violation> INSECURE = Optional.of(new Violation(
            ValueRule.INSECURE_REDIRECT_URI, "insecure redirect URI", "Connect accepts http on localhost only"));
    private static final Optional<Violation> INSECURE_ADDRESS = Optional.of(new Violation(
            ValueRule.INSECURE_REDIRECT_URI,
            "insecure redirect URI",
            "Connect accepts http on localhost only, by this name: 127.0.0.1 and [::1] are reported to be refused"));
    private static final Optional<Violation> UNSUPPORTED = Optional.of(new Violation(
            ValueRule.UNSUPPORTED_REDIRECT_SCHEME,
            "unsupported redirect scheme",
            "Connect accepts https, http on localhost, and sc{clientId} for mobile apps"));
    private static final Optional<Violation> MISMATCH = Optional.of(new Violation(
            ValueRule.REDIRECT_SCHEME_MISMATCH,
            "redirect URI of another client",
            "behind sc stands the client id of the same config"));
    private static final Optional<Violation> NO_APP_ORIGIN = Optional.of(new Violation(
            ValueRule.MISSING_APP_ORIGIN,
            "redirect page without app_origin",
            "the JavaScript SDK's redirect page needs the origin of the page that opened Connect"));

    private static final Set<String> RESERVED_NAMES = Set.of("code", "state", "error");
    private static final String REDIRECT_PAGE = "javascript-sdk.smartcar.com";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private RedirectUris() {}

    private static Optional<Violation> malformed(String problem) {
        return Optional.of(new Violation(ValueRule.MALFORMED_REDIRECT_URI, problem, FORMS));
    }

    /**
     * What is wrong with the form of a redirect URI.
     *
     * @param text any text
     * @return UnresolvedPlaceholder, MalformedRedirectUri, ReservedRedirectQuery or nothing
     */
    public static Optional<Violation> violation(String text) {
        Optional<Violation> placeholder = Placeholders.violation(text);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        if (Texts.hasBlank(text)) {
            return BLANK;
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException notAUri) {
            return text.endsWith("://") ? NO_AUTHORITY : NO_URI;
        }
        // java.net.URI knows no host for a name such as my_app, so only the authority tells whether there is one.
        String authority = uri.getRawAuthority();
        if (!uri.isAbsolute() || isHostWithPort(uri)) {
            return RELATIVE;
        } else if (authority == null || authority.lastIndexOf(':') == 0) {
            return NO_AUTHORITY;
        } else if (authority.indexOf('@') >= 0) {
            return USER_INFO;
        } else if (Authority.of(authority).isEmpty()) {
            return NO_URI;
        } else if (uri.getRawFragment() != null) {
            return FRAGMENT;
        }
        return hasReservedName(uri) ? RESERVED : Optional.empty();
    }

    /**
     * What Connect is known to refuse; nothing if another origin than Smartcar's stands in for it.
     *
     * @param text a redirect URI of which {@link #violation} says nothing
     * @param clientId the client id of the same config, or null while it is not known; one that breaks a rule of its own
     *     counts as unknown
     * @param origin the origin of Connect
     * @return InsecureRedirectUri, UnsupportedRedirectScheme, RedirectSchemeMismatch, MissingAppOrigin or nothing
     */
    public static Optional<Violation> behaviour(String text, String clientId, String origin) {
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
        if (uri.getScheme() == null || authority.isEmpty()) {
            return Optional.empty();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http" -> http(authority.get());
            case "https" ->
                authority.get().host().equalsIgnoreCase(REDIRECT_PAGE) && !hasAppOrigin(uri)
                        ? NO_APP_ORIGIN
                        : Optional.empty();
            default -> scheme.startsWith("sc") ? appScheme(scheme, clientId) : UNSUPPORTED;
        };
    }

    private static Optional<Violation> http(Authority authority) {
        if (authority.isLocalhost()) {
            return Optional.empty();
        }
        return authority.isLoopbackAddress() ? INSECURE_ADDRESS : INSECURE;
    }

    /** {@code localhost:3000}, of which the URI class takes the host for a scheme. */
    private static boolean isHostWithPort(URI uri) {
        return uri.isOpaque()
                && Character.isDigit(uri.getRawSchemeSpecificPart().charAt(0));
    }

    private static Optional<Violation> appScheme(String scheme, String clientId) {
        if (!isKnown(clientId) || scheme.equals("sc" + clientId.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return UUID.matcher(scheme.substring(2)).matches() ? MISMATCH : UNSUPPORTED;
    }

    private static boolean isKnown(String clientId) {
        return clientId != null
                && ClientIds.violation(clientId).isEmpty()
                && ClientIds.behaviour(clientId).isEmpty();
    }

    private static boolean hasReservedName(URI uri) {
        for (String pair : query(uri)) {
            if (RESERVED_NAMES.contains(decode(pair.split("=", 2)[0]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAppOrigin(URI uri) {
        return Arrays.stream(query(uri))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && decode(pair[0]).equals("app_origin"))
                .map(pair -> decode(pair[1]))
                .map(origin -> origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin)
                .anyMatch(RedirectUris::isAppOrigin);
    }

    private static boolean isAppOrigin(String origin) {
        boolean isSecure = origin.regionMatches(true, 0, "https:", 0, "https:".length());
        return Origins.violation(origin).isEmpty() && (isSecure || Origins.isLocalhost(origin));
    }

    private static String[] query(URI uri) {
        return uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&");
    }

    /** The URI class has accepted the text, so every percent sign begins an escape. */
    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
