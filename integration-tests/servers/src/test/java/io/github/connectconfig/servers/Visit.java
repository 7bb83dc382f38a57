package io.github.connectconfig.servers;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser sends for a URL, by the <a href="https://url.spec.whatwg.org/">URL Standard</a>.
 *
 * @param host for the header {@code Host}
 * @param target path and query
 */
record Visit(String host, String target) {
    private static final String ENCODED_IN_PATHS = " \"<>^`{}";
    private static final String ENCODED_IN_QUERIES = " \"<>'";

    private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern STRICT_HOST =
            Pattern.compile("(\\[.*]|" + LABEL + "(\\." + LABEL + ")*\\.?)(:[0-9]+)?");

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern DOTTED_QUAD = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET + "(:[0-9]+)?");
    private static final Pattern NUMBER_AT_END = Pattern.compile("(^|\\.)([0-9]+|0x[0-9a-f]*)\\.?(:[0-9]+)?$");

    String path() {
        return target.split("\\?", 2)[0];
    }

    String query() {
        return target.substring(path().length() + 1);
    }

    /** Whether it is a name by RFC 1123, which knows no underscores, and no hyphens at the ends of labels. */
    boolean hasStrictHost() {
        return STRICT_HOST.matcher(host).matches();
    }

    /** Empty if the URL is invalid in a browser, or if the browser reads its host as another one. */
    static Optional<Visit> of(String url) {
        int authority = url.indexOf("://") + 3;
        String rest = url.substring(authority);
        int query = rest.indexOf('?');
        String place = query < 0 ? rest : rest.substring(0, query);
        int path = place.indexOf('/');
        String host = path < 0 ? place : place.substring(0, path);
        String target = path(path < 0 ? "/" : place.substring(path));
        boolean isHttps = url.regionMatches(true, 0, "https", 0, "https".length());
        String all = query < 0 ? target : target + "?" + encode(rest.substring(query + 1), ENCODED_IN_QUERIES);
        return host(host, isHttps ? ":443" : ":80").map(name -> new Visit(name, all));
    }

    /** Empty if the host is invalid, or if the browser reads it as another host. */
    private static Optional<String> host(String text, String defaultPort) {
        String host = text.endsWith(defaultPort) ? text.substring(0, text.length() - defaultPort.length()) : text;
        String lower = host.toLowerCase(Locale.ROOT);
        if (lower.contains("%")
                || (NUMBER_AT_END.matcher(lower).find()
                        && !DOTTED_QUAD.matcher(lower).matches())) {
            return Optional.empty();
        }
        if (lower.chars().allMatch(character -> character < 0x80)) {
            return Optional.of(lower);
        }
        try {
            String ascii = IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED);
            return IDN.toUnicode(ascii).equals(lower) ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** Without the segments that mean this folder, or the one above, in any spelling. */
    private static String path(String text) {
        Deque<String> segments = new ArrayDeque<>();
        String[] all = text.substring(1).split("/", -1);
        for (int index = 0; index < all.length; index++) {
            boolean isLast = index == all.length - 1;
            switch (all[index].replaceAll("(?i)%2e", ".")) {
                case "." -> addEmpty(segments, isLast);
                case ".." -> {
                    segments.pollLast();
                    addEmpty(segments, isLast);
                }
                default -> segments.add(encode(all[index], ENCODED_IN_PATHS));
            }
        }
        return "/" + String.join("/", segments);
    }

    private static void addEmpty(Deque<String> segments, boolean isLast) {
        if (isLast) {
            segments.add("");
        }
    }

    private static String encode(String text, String characters) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet < ' ' || octet == 0x7F || characters.indexOf(octet) >= 0) {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            } else {
                encoded.append((char) octet);
            }
        }
        return encoded.toString();
    }
}
