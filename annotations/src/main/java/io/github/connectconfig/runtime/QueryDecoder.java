package io.github.connectconfig.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decodes names and values of a query string in the form encoding ({@code application/x-www-form-urlencoded}): {@code
 * +} is a space, {@code %XX} are bytes of UTF-8.
 */
public final class QueryDecoder {
    private QueryDecoder() {}

    /**
     * Returns a name or a value, decoded.
     *
     * @param text any text
     * @return the decoded text; nothing if an escape is broken, or the bytes are not UTF-8
     */
    public static Optional<String> decode(String text) {
        return decode(text, 0, text.length());
    }

    /**
     * Returns a part of a query string, decoded.
     *
     * @param text any text
     * @param start where the part starts
     * @param end where it ends, exclusive
     * @return the decoded part; nothing if an escape is broken, or the bytes are not UTF-8
     */
    public static Optional<String> decode(String text, int start, int end) {
        for (int index = start; index < end; index++) {
            // Not charAt: see QueryEncoder.encode.
            int codePoint = text.codePointAt(index);
            if (codePoint == '%' || codePoint == '+' || codePoint > 0xFF) {
                return decoded(text.substring(start, end));
            }
        }
        return Optional.of(text.substring(start, end));
    }

    private static Optional<String> decoded(String text) {
        if (!QueryEncoder.encodable(text)) {
            return Optional.empty();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int end = 0;
        for (int index = 0; index < bytes.length; index++) {
            byte next = bytes[index];
            if (next == '%') {
                int octet = octet(bytes, index);
                if (octet < 0) {
                    return Optional.empty();
                }
                next = (byte) octet;
                index += 2;
            } else if (next == '+') {
                next = ' ';
            }
            bytes[end++] = next;
        }
        return ofUtf8(bytes, end);
    }

    /** Bytes that are not UTF-8 become the replacement character, and so other bytes when they are encoded again. */
    private static Optional<String> ofUtf8(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            byte[] again = text.getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(again, Arrays.copyOf(bytes, length))) {
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private static int octet(byte[] bytes, int percent) {
        if (percent + 2 >= bytes.length) {
            return -1;
        }
        // Character.digit accepts digits of other scripts too, but these are not single bytes of UTF-8.
        int high = Character.digit(bytes[percent + 1], 16);
        int low = Character.digit(bytes[percent + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
