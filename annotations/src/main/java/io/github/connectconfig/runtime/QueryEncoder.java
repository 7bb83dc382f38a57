package io.github.connectconfig.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Percent-encoding of query values by RFC 3986: everything but {@code A-Z a-z 0-9 - . _ ~} as UTF-8 {@code %XX}, a space
 * as {@code %20}.
 */
public final class QueryEncoder {
    private static final Violation UNPAIRED = new Violation(
            ValueRule.UNPAIRED_SURROGATE,
            "half of a surrogate pair",
            "UTF-8, and so a URL, has no form for half of a character");
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    /** For every value of a byte, which is all that most Strings hold: to look one up takes no check of its bounds. */
    private static final boolean[] UNRESERVED = unreserved();

    private QueryEncoder() {}

    private static boolean[] unreserved() {
        boolean[] unreserved = new boolean[0x100];
        Arrays.fill(unreserved, '0', '9' + 1, true);
        Arrays.fill(unreserved, 'A', 'Z' + 1, true);
        Arrays.fill(unreserved, 'a', 'z' + 1, true);
        for (char c : new char[] {'-', '.', '_', '~'}) {
            unreserved[c] = true;
        }
        return unreserved;
    }

    /**
     * Encodes a value.
     *
     * @param name the parameter, for the message of the exception
     * @param value any text
     * @return the value itself if nothing in it has to be encoded
     * @throws IllegalArgumentException if half of a surrogate pair stands alone; the message does not hold the value
     */
    public static String encode(String name, String value) {
        int length = value.length();
        for (int index = 0; index < length; index++) {
            if (!isUnreserved(value.charAt(index))) {
                return encodeFrom(index, name, value);
            }
        }
        return value;
    }

    /**
     * Encodes a list, which a query writes with spaces between the elements.
     *
     * @param name the parameter, for the message of the exception
     * @param values any texts
     * @return the encoded elements, joined by {@code %20}
     * @throws IllegalArgumentException if half of a surrogate pair stands alone
     */
    public static String encodeAll(String name, List<String> values) {
        return values.stream().map(value -> encode(name, value)).collect(Collectors.joining("%20"));
    }

    /**
     * Whether a value can be encoded.
     *
     * @param value any text
     * @return false if half of a surrogate pair stands alone
     */
    public static boolean encodable(String value) {
        for (int index = 0; index < value.length(); index++) {
            if (Character.isSurrogate(value.charAt(index))) {
                if (!isPair(value, index)) {
                    return false;
                }
                index++;
            }
        }
        return true;
    }

    /** Counts first and fills once, so that nothing has to grow. */
    private static String encodeFrom(int start, String name, String value) {
        int length = start;
        for (int index = start; index < value.length(); index++) {
            char c = value.charAt(index);
            if (isUnreserved(c)) {
                length++;
            } else if (c < 0x80) {
                length += 3;
            } else if (c < 0x800) {
                length += 6;
            } else if (!Character.isSurrogate(c)) {
                length += 9;
            } else if (isPair(value, index)) {
                length += 12;
                index++;
            } else {
                throw new IllegalArgumentException(UNPAIRED.message(name, Optional.empty()));
            }
        }
        byte[] bytes = new byte[length];
        int end = 0;
        for (int index = 0; index < value.length(); index++) {
            char c = value.charAt(index);
            if (isUnreserved(c)) {
                bytes[end++] = (byte) c;
            } else if (c < 0x80) {
                end = escape(bytes, end, c);
            } else if (c < 0x800) {
                end = escape(bytes, end, 0xC0 | c >> 6);
                end = escape(bytes, end, 0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                end = escape(bytes, end, 0xE0 | c >> 12);
                end = escape(bytes, end, 0x80 | c >> 6 & 0x3F);
                end = escape(bytes, end, 0x80 | c & 0x3F);
            } else {
                int codePoint = Character.toCodePoint(c, value.charAt(++index));
                end = escape(bytes, end, 0xF0 | codePoint >> 18);
                end = escape(bytes, end, 0x80 | codePoint >> 12 & 0x3F);
                end = escape(bytes, end, 0x80 | codePoint >> 6 & 0x3F);
                end = escape(bytes, end, 0x80 | codePoint & 0x3F);
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int escape(byte[] bytes, int end, int octet) {
        bytes[end] = '%';
        bytes[end + 1] = HEX[octet >> 4];
        bytes[end + 2] = HEX[octet & 0xF];
        return end + 3;
    }

    private static boolean isUnreserved(char c) {
        return c < UNRESERVED.length && UNRESERVED[c];
    }

    private static boolean isPair(String value, int index) {
        return index + 1 < value.length() && Character.isSurrogatePair(value.charAt(index), value.charAt(index + 1));
    }
}
