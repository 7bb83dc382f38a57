package io.github.connectconfig;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Collects what Connect sends; everything else in the query is the application's own and is not looked at. */
final class CallbackParameters {
    /** Far beyond what Connect sends, and beyond what servers take for a request line. */
    static final int MAX_LENGTH = 16_384;

    static final String CODE = "code";
    static final String STATE = "state";
    static final String ERROR = "error";
    static final String ERROR_DESCRIPTION = "error_description";
    static final String VIRTUAL_KEY_URL = "virtual_key_url";
    static final String USER_ID = "user_id";
    static final String EXTERNAL_ID = "external_id";

    /** What describes a failure beside its code and description. */
    static final Set<String> DETAILS = Set.of("vin", "make", "model", "year", "status_code", "error_message");

    private static final Set<String> OTHERS =
            Set.of(CODE, STATE, ERROR, ERROR_DESCRIPTION, VIRTUAL_KEY_URL, USER_ID, EXTERNAL_ID);

    private final Map<String, String> values = new LinkedHashMap<>();
    private long length;

    private CallbackParameters() {}

    static Map<String, String> ofQuery(String query) {
        CallbackParameters parameters = new CallbackParameters();
        parameters.count(query);
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.add(decode(name), decode(value));
        }
        return parameters.present();
    }

    static Map<String, String> ofDecoded(Map<String, ? extends Collection<String>> decoded) {
        CallbackParameters parameters = new CallbackParameters();
        decoded.forEach((name, values) -> {
            if (name != null && values != null) {
                for (String value : values) {
                    String text = value == null ? "" : value;
                    parameters.count(name);
                    parameters.count(text);
                    parameters.add(name, text);
                }
            }
        });
        return parameters.present();
    }

    private void count(String text) {
        length += text.length();
        if (length > MAX_LENGTH) {
            throw new MalformedCallbackException("longer than " + MAX_LENGTH + " characters");
        }
    }

    private void add(String name, String value) {
        boolean known = OTHERS.contains(name) || DETAILS.contains(name);
        if (known && values.putIfAbsent(name, value) != null) {
            throw new MalformedCallbackException("the parameter `" + name + "` stands twice");
        }
    }

    /** An empty value says no more than a missing one. */
    private Map<String, String> present() {
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** By the form encoding: {@code +} is a space, {@code %XX} are bytes of UTF-8. */
    private static String decode(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            ByteBuffer decoded = ByteBuffer.allocate(bytes.remaining());
            while (bytes.hasRemaining()) {
                byte next = bytes.get();
                switch (next) {
                    case '+' -> decoded.put((byte) ' ');
                    case '%' -> decoded.put((byte) (digit(bytes) << 4 | digit(bytes)));
                    default -> decoded.put(next);
                }
            }
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException notText) {
            throw new MalformedCallbackException("the percent-encoding is not of UTF-8");
        }
    }

    private static int digit(ByteBuffer bytes) {
        // Character.digit would take digits of other scripts, but these are no single bytes of UTF-8
        int digit = bytes.hasRemaining() ? Character.digit(bytes.get(), 16) : -1;
        if (digit < 0) {
            throw new MalformedCallbackException("broken percent-encoding");
        }
        return digit;
    }
}
