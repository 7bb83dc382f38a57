package io.github.connectconfig.runtime;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognizes placeholders in URIs, mainly in the host: real host names have no such signs and few such words. */
final class PlaceholderHosts {
    private static final String SLASHES = "://";

    /** The domain of a large hosting company's servers, such as {@code static.1.2.0.192.clients.your-server.de}. */
    private static final String HOSTER = ".your-server.de";

    private PlaceholderHosts() {}

    /** A separate class, so that the patterns are compiled only if the simple tests on the text do not decide. */
    private static final class Forms {
        /**
         * Markers in the host, as its port, or in the path. The text before an at sign is skipped, because it may be a
         * password; so is {@code %6D}, because it is an escape that browsers decode to a letter.
         */
        static final Pattern MARKED = Pattern.compile("^[A-Za-z][\\w+.-]*://"
                + "(?:[^/?#@:]*?(?:%[A-Za-z_]\\w{2,}%(?![0-9A-Fa-f]{2})|\\$\\(?[A-Za-z_]|__\\w+__|\\{[^{}/?#]*\\})"
                + "|@[A-Za-z_][\\w.-]*@"
                + "|[^/?#@:]*:(?:\\$\\w+|\\{\\w*\\}|PORT|%d)(?:[/?#]|$)"
                + "|.*?(?:%(?:1\\$)?s(?![A-Za-z])|(?<![A-Za-z0-9_])__[A-Z][A-Z0-9_]*__(?![A-Za-z0-9])))");

        /**
         * Sample hosts of documentation. example.com and similar names are not among them, because they are reserved
         * for tests.
         */
        static final Pattern SAMPLE = Pattern.compile(
                "your[-_]?(?:(?:app|domain|host|server|site|web-?site|company|sub-?domain|tenant|service|backend|api|url)"
                        + "[-_]?(?:name|here|url)?)|your_.*|x{4,}|undefined|null|\u2026",
                Pattern.CASE_INSENSITIVE);

        /** Names of variables. */
        static final Pattern VARIABLE = Pattern.compile(
                "(?:[A-Z][A-Z0-9_]*_)?(?:HOST|HOSTNAME|DOMAIN|TENANT|SUBDOMAIN|URL)|(?:BASE|APP)URL|TODO.*");
    }

    static boolean isIn(String uri) {
        int slashes = uri.indexOf(SLASHES);
        if (slashes < 0) {
            return false;
        }
        int start = slashes + SLASHES.length();
        int end = start;
        while (end < uri.length() && "/?#:@".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        return isSample(uri.substring(start, end))
                || (mayBeMarked(uri) && Forms.MARKED.matcher(uri).find());
    }

    /**
     * Checks each label of a host, as in {@code your-app.example.com}, {@code www.yourdomain.com} and {@code
     * TENANT.example.com}.
     */
    private static boolean isSample(String host) {
        if (host.startsWith("...")) {
            return true;
        } else if (host.regionMatches(true, host.length() - HOSTER.length(), HOSTER, 0, HOSTER.length())) {
            return false;
        }
        boolean isShouted = host.indexOf('.') >= 0 && host.equals(host.toUpperCase(Locale.ROOT));
        int start = 0;
        while (start < host.length()) {
            int dot = host.indexOf('.', start);
            String label = host.substring(start, dot < 0 ? host.length() : dot);
            boolean isTop = dot < 0 && start > 0;
            if (!isTop && isSampleLabel(label, isShouted)) {
                return true;
            }
            start += label.length() + 1;
        }
        return false;
    }

    private static boolean isSampleLabel(String label, boolean isShouted) {
        char first = label.isEmpty() ? ' ' : label.charAt(0);
        return ("yYxXuUnN\u2026".indexOf(first) >= 0
                        && Forms.SAMPLE.matcher(label).matches())
                || (!isShouted
                        && first >= 'A'
                        && first <= 'Z'
                        && Forms.VARIABLE.matcher(label).matches());
    }

    private static boolean mayBeMarked(String uri) {
        return uri.indexOf('%') >= 0
                || uri.indexOf('$') >= 0
                || uri.indexOf('{') >= 0
                || uri.indexOf('@') >= 0
                || uri.contains("__")
                || uri.contains(":PORT");
    }
}
