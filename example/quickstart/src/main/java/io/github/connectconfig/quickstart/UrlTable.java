package io.github.connectconfig.quickstart;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Formats a URL and its decoded parameters for people. */
final class UrlTable {
    private UrlTable() {}

    /** Returns the decoded parameters in the order of the URL. */
    static Map<String, String> parameters(String url) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : url.substring(url.indexOf('?') + 1).split("&")) {
            String[] sides = pair.split("=", 2);
            parameters.put(decode(sides[0]), decode(sides[1]));
        }
        return parameters;
    }

    /** Returns a headline, the URL, and one line for each parameter, with aligned values. */
    static String of(String headline, String url) {
        Map<String, String> parameters = parameters(url);
        int width = parameters.keySet().stream().mapToInt(String::length).max().orElse(0);
        String lines = parameters.entrySet().stream()
                .map(entry -> "    " + entry.getKey()
                        + " ".repeat(width - entry.getKey().length()) + "  " + entry.getValue())
                .collect(Collectors.joining("\n"));
        return headline + "\n  " + url + "\n" + lines + "\n";
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
