package io.github.connectconfig.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Checks whether a text is a redirect URI, and whether a callback to it arrives at every server from any browser. */
final class RedirectForm {
    private static final String ILLEGAL = "{}|\\^`\"<>";

    private RedirectForm() {}

    /**
     * Returns MalformedRedirectUri, UnsupportedRedirectScheme for a URI with neither a host nor a scheme of Connect, or
     * nothing.
     */
    static Optional<Violation> violation(String text) {
        if (isSeveral(text)) {
            return RedirectProblem.SEVERAL.violation();
        } else if (text.isEmpty()) {
            return RedirectProblem.RELATIVE.violation();
        } else if (Unseen.hasBlank(text)) {
            return RedirectProblem.BLANK.violation();
        } else if (Unseen.hidden(text).isPresent()) {
            return RedirectProblem.HIDDEN.violation();
        } else if (Wrapping.begins(text)) {
            return RedirectProblem.WRAPPED.violation();
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException notAUri) {
            return notAUri(text).violation();
        }
        return ofUri(uri);
    }

    private static Optional<Violation> ofUri(URI uri) {
        // java.net.URI returns no host for a name such as my_app, so this tests the authority.
        String authority = uri.getRawAuthority();
        if (!uri.isAbsolute() || isHostWithPort(uri)) {
            return RedirectProblem.RELATIVE.violation();
        } else if (authority == null || authority.lastIndexOf(':') == 0) {
            return isOfConnect(uri) ? RedirectProblem.NO_AUTHORITY.violation() : RedirectUris.UNSUPPORTED;
        } else if (authority.indexOf('@') >= 0) {
            return RedirectProblem.USER_INFO.violation();
        }
        Optional<Authority> host = Authority.of(authority);
        if (!host.isPresent()) {
            return ofAuthority(authority).violation();
        } else if (uri.getRawFragment() != null) {
            return RedirectProblem.FRAGMENT.violation();
        }
        return isOfWeb(uri) ? ofWeb(host.get().host(), uri) : Optional.empty();
    }

    /** Checks what browsers and servers require. A redirect to an app uses neither. */
    private static Optional<Violation> ofWeb(String host, URI uri) {
        if (!Hosts.isPlain(host)) {
            return Hosts.endsInNumber(host) ? RedirectProblem.NUMBER.violation() : RedirectProblem.HOST.violation();
        }
        Optional<Violation> path = ofPath(uri.getRawPath().toUpperCase(Locale.ROOT));
        return path.isPresent() || uri.getRawQuery() == null ? path : ofQuery(uri.getRawQuery());
    }

    private static Optional<Violation> ofPath(String path) {
        if (!QueryDecoder.decode(path).isPresent()) {
            return RedirectProblem.NOT_UTF8.violation();
        } else if (path.contains("%0") || path.contains("%1") || path.contains("%7F")) {
            return RedirectProblem.CONTROL.violation();
        } else if (path.contains("%2F") || path.contains("%5C")) {
            return RedirectProblem.PATH.violation();
        }
        String decoded = path.replace("%2E", ".").replace("%3B", ";");
        boolean isNameless = path.contains("/;") || decoded.contains("/.;") || decoded.contains("/..;");
        return isNameless ? RedirectProblem.SEMICOLON.violation() : Optional.empty();
    }

    private static Optional<Violation> ofQuery(String query) {
        if (query.indexOf('[') >= 0 || query.indexOf(']') >= 0) {
            return RedirectProblem.BRACKETS.violation();
        } else if (!QueryDecoder.decode(query).isPresent()) {
            return RedirectProblem.NOT_UTF8.violation();
        }
        return query.startsWith("=") || query.contains("&=") ? RedirectProblem.NAMELESS.violation() : Optional.empty();
    }

    /**
     * Returns whether a text has two URIs, as a list in one property does. A URI inside a path or a query does not
     * count.
     */
    private static boolean isSeveral(String text) {
        int end = text.indexOf('?') < 0 ? text.length() : text.indexOf('?');
        int colon = text.indexOf("://");
        while (colon >= 0 && colon < end) {
            colon = text.indexOf("://", colon + 1);
            int scheme = colon;
            while (scheme > 0 && isOfScheme(text.charAt(scheme - 1))) {
                scheme--;
            }
            if (colon > scheme && colon < end && endsInSeparator(text, scheme)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInSeparator(String text, int end) {
        return ",;|".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1));
    }

    private static boolean isOfScheme(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    /** Returns why java.net.URI rejects a text. */
    private static RedirectProblem notAUri(String text) {
        int slashes = text.indexOf("://");
        int authority = slashes < 0 ? 0 : slashes + "://".length();
        if (authority == text.length()) {
            return RedirectProblem.NO_AUTHORITY;
        }
        int end = end(text, authority);
        if (text.lastIndexOf('@', end - 1) >= authority) {
            return RedirectProblem.USER_INFO;
        } else if (text.startsWith("sc{")) {
            return RedirectProblem.TEMPLATE;
        }
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '#') {
                return RedirectProblem.FRAGMENT;
            } else if (c == '%' && !isEscape(text, index)) {
                return RedirectProblem.ESCAPE;
            } else if (ILLEGAL.indexOf(c) >= 0) {
                return index < slashes ? RedirectProblem.SCHEME : RedirectProblem.CHARACTER;
            } else if (c == '[' || c == ']') {
                return index < end ? RedirectProblem.ADDRESS : RedirectProblem.BRACKETS;
            } else if (index < slashes && !isOfScheme(c)) {
                return RedirectProblem.SCHEME;
            }
        }
        return RedirectProblem.OTHER;
    }

    private static int end(String text, int authority) {
        int end = authority;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length()
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }

    private static RedirectProblem ofAuthority(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean isPort =
                colon >= 0 && Authority.of(authority.substring(0, colon)).isPresent();
        // In brackets, java.net.URI accepts IPv6 addresses only, which have two colons.
        boolean isAddress = authority.indexOf(':') != colon;
        return isPort ? RedirectProblem.PORT : isAddress ? RedirectProblem.ADDRESS : RedirectProblem.HOST;
    }

    /** Returns whether the URI is like {@code localhost:3000}, where java.net.URI reads the host as a scheme. */
    private static boolean isHostWithPort(URI uri) {
        return uri.isOpaque()
                && Character.isDigit(uri.getRawSchemeSpecificPart().charAt(0));
    }

    private static boolean isOfWeb(URI uri) {
        return uri.getScheme().equalsIgnoreCase("https") || uri.getScheme().equalsIgnoreCase("http");
    }

    private static boolean isOfConnect(URI uri) {
        return isOfWeb(uri) || uri.getScheme().regionMatches(true, 0, "sc", 0, 2);
    }
}
