package io.github.connectconfig.runtime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
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
        if (!QueryEncoder.encodable(text)) {
            return Optional.empty();
        }
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return Optional.of(text);
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

    /** Does not use {@code new String}, which replaces bytes that are not UTF-8. */
    private static Optional<String> ofUtf8(byte[] bytes, int length) {
        CharBuffer characters = CharBuffer.allocate(length);
        boolean isBroken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, length), characters, true)
                .isError();
        return isBroken ? Optional.empty() : Optional.of(characters.flip().toString());
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
