package io.github.connectconfig.processor.factory;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A URL of Connect, decoded. Shares no code with the encoder, and is as strict as RFC 3986 allows: whatever is not
 * unreserved has to be escaped, in upper-case hex, and to be UTF-8.
 */
public record ConnectUrl(String origin, Map<String, String> parameters) {
    /**
     * Decodes a URL of {@code /oauth/authorize}.
     *
     * @throws AssertionError if it is malformed or holds a parameter twice
     */
    static ConnectUrl of(Object url) {
        return of(url, "/oauth/authorize");
    }

    /**
     * Decodes a URL.
     *
     * @param page its path
     * @throws AssertionError if it is malformed or holds a parameter twice
     */
    public static ConnectUrl of(Object url, String page) {
        String text = url.toString();
        int path = text.indexOf(page + "?");
        check(path > 0, "no Connect URL: " + text);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text.substring(path + page.length() + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            check(equals > 0 && equals == pair.lastIndexOf('='), "no pair: `" + pair + "` of " + text);
            String name = decode(pair.substring(0, equals));
            check(!parameters.containsKey(name), "twice: " + name + " of " + text);
            parameters.put(name, decode(pair.substring(equals + 1)));
        }
        return new ConnectUrl(text.substring(0, path), parameters);
    }

    /** Returns the names in the order of the URL. */
    List<String> names() {
        return new ArrayList<>(parameters.keySet());
    }

    String parameter(String name) {
        return parameters.get(name);
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '%') {
                check(text.length() > index + 2, "an incomplete escape at the end");
                bytes.write(hex(text.charAt(index + 1)) << 4 | hex(text.charAt(index + 2)));
                index += 2;
            } else {
                check("-._~".indexOf(c) >= 0 || c < 0x80 && Character.isLetterOrDigit(c), "unescaped " + c);
                bytes.write(c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException failure) {
            throw new AssertionError("not UTF-8: " + text, failure);
        }
    }

    private static int hex(char digit) {
        int value = "0123456789ABCDEF".indexOf(digit);
        check(value >= 0, "no hex digit: " + digit);
        return value;
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
