package io.github.connectconfig.runtime;

import java.util.Optional;

/** Rules about the origin, the part of the URL before {@code /oauth/authorize}. */
public final class Origins {
    /** Smartcar's origin of Connect: {@code https://connect.smartcar.com}. */
    public static final String SMARTCAR = "https://connect.smartcar.com";

    private static final String APP_EXAMPLE = "https://example.com";
    private static final Optional<Violation> FORM = form(ValueRule.MALFORMED_ORIGIN, "origin", SMARTCAR);
    private static final Optional<Violation> HOST = host(ValueRule.MALFORMED_ORIGIN, "origin", SMARTCAR);
    private static final Optional<Violation> APP_FORM = form(ValueRule.MALFORMED_APP_ORIGIN, "app origin", APP_EXAMPLE);
    private static final Optional<Violation> APP_HOST = host(ValueRule.MALFORMED_APP_ORIGIN, "app origin", APP_EXAMPLE);

    private Origins() {}

    private static Optional<Violation> form(ValueRule rule, String name, String example) {
        return Optional.of(new Violation(
                rule,
                "malformed " + name,
                "an origin is https:// or http:// and an authority, with nothing after it",
                "write scheme and authority only, such as `" + example + "`"));
    }

    private static Optional<Violation> host(ValueRule rule, String name, String example) {
        return Optional.of(new Violation(
                rule,
                name + " with a bad host",
                "a host has labels between single dots; if the last is a number, it is an IPv4 address of four numbers",
                "write the name of a host, such as `" + example + "`"));
    }

    /**
     * Returns what is wrong with an origin.
     *
     * @param origin any text
     * @return UnresolvedPlaceholder, MalformedOrigin or nothing
     */
    public static Optional<Violation> violation(String origin) {
        return violation(origin, FORM, HOST);
    }

    /**
     * Returns what is wrong with the origin of the page that opens Connect.
     *
     * @param appOrigin any text
     * @return UnresolvedPlaceholder, MalformedAppOrigin or nothing
     */
    public static Optional<Violation> appOriginViolation(String appOrigin) {
        return violation(appOrigin, APP_FORM, APP_HOST);
    }

    private static Optional<Violation> violation(String origin, Optional<Violation> form, Optional<Violation> host) {
        Optional<Violation> placeholder = Placeholders.violation(origin);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        int length = schemeLength(origin);
        if (length == 0 || !isAuthority(origin.substring(length))) {
            return form;
        }
        return Hosts.isPlain(Authority.of(origin.substring(length)).get().host()) ? Optional.empty() : host;
    }

    /**
     * Returns whether an origin is Smartcar's.
     *
     * @param origin any text
     * @return true for Smartcar's origin, in any case of letters, with or without port 443
     */
    public static boolean isSmartcar(String origin) {
        return origin.equalsIgnoreCase(SMARTCAR) || origin.equalsIgnoreCase(SMARTCAR + ":443");
    }

    /** Returns whether the host of a well-formed origin is {@code localhost}. */
    static boolean isLocalhost(String origin) {
        return Authority.of(origin.substring(schemeLength(origin)))
                .filter(Authority::isLocalhost)
                .isPresent();
    }

    private static int schemeLength(String origin) {
        for (String scheme : new String[] {"https://", "http://"}) {
            if (origin.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return 0;
    }

    /** Accepts only characters that need no percent-encoding, because the origin is written as it is. */
    private static boolean isAuthority(String text) {
        Optional<Authority> authority = Authority.of(text);
        if (!authority.isPresent()) {
            return false;
        }
        String host = authority.get().host();
        boolean isAddress = host.startsWith("[");
        for (int index = 0; index < host.length() && !isAddress; index++) {
            if (!isHostCharacter(host.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHostCharacter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }
}
