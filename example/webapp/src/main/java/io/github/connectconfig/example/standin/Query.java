package io.github.connectconfig.example.standin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses and writes query strings, with classes of the JDK only. */
final class Query {
    private static final int MAX_LENGTH = 8_000;
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Query() {}

    /**
     * Parses a query string.
     *
     * @param query still percent-encoded; null if there is none
     * @return the decoded parameters, in the order of the query string
     * @throws Refusal if the query string is too long, repeats a parameter, or is not percent-encoded UTF-8
     */
    static Map<String, String> parse(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        if (query.length() > MAX_LENGTH) {
            throw new Refusal("The request is longer than " + MAX_LENGTH + " characters.");
        }
        for (String pair : query.split("&")) {
            String[] halves = pair.split("=", 2);
            String name = decode(halves[0]);
            if (parameters.put(name, halves.length < 2 ? "" : decode(halves[1])) != null) {
                throw new Refusal("The parameter " + shown(name) + " occurs twice.");
            }
        }
        return parameters;
    }

    /** Returns the value of a parameter. An empty value counts as missing. */
    static Optional<String> value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    private static String decode(String text) {
        // The JDK's decoder accepts %+1, and replaces bytes that are not UTF-8.
        String decoded = BROKEN.matcher(text).find() ? "\uFFFD" : URLDecoder.decode(text, StandardCharsets.UTF_8);
        if (decoded.indexOf('\uFFFD') >= 0) {
            throw new Refusal("The request is not percent-encoded UTF-8.");
        }
        return decoded;
    }

    /**
     * Appends parameters to a URI.
     *
     * @param uri with or without a query string
     * @param parameters not encoded
     * @return the URI with the parameters
     */
    static String append(String uri, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return uri + (uri.contains("?") ? "&" : "?") + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns a name or a value in quotes and shortened, for a sentence on a page. */
    static String shown(String text) {
        return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
    }
}
