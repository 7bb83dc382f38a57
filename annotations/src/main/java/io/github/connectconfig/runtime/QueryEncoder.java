package io.github.connectconfig.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Percent-encoding of values in a query string. Source: RFC 3986. Everything but {@code A-Z a-z 0-9 - . _ ~} is written
 * as UTF-8 in {@code %XX}, a space as {@code %20}.
 */
public final class QueryEncoder {
    /** The violation for a text that is not {@link #encodable(String)}. */
    public static final Violation UNPAIRED = new Violation(
            ValueRule.UNPAIRED_SURROGATE,
            "half of a surrogate pair",
            "UTF-8, and so a URL, cannot encode half of a character");

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    /**
     * One entry for each value of a byte: most Strings contain only such characters, and looking them up needs no
     * bounds check.
     */
    private static final boolean[] UNRESERVED = unreserved();

    /** The separator between the elements of a list. */
    static final String SPACE = "%20";

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
     * Returns a value percent-encoded.
     *
     * @param name the parameter, for the message of the exception
     * @param value any text
     * @return the encoded value; the same String if nothing has to be encoded
     * @throws IllegalArgumentException if the value has an unpaired surrogate; the message does not contain the value
     */
    public static String encode(String name, String value) {
        int length = value.length();
        for (int index = 0; index < length; index++) {
            // Not charAt: after a few texts beyond Latin-1, the JVM makes a method call for each character.
            if (!isUnreserved(value.codePointAt(index))) {
                return encodeFrom(index, name, value);
            }
        }
        return value;
    }

    /**
     * Returns a list percent-encoded, with encoded spaces between the elements.
     *
     * @param name the parameter, for the message of the exception
     * @param values any texts
     * @return the encoded elements, joined by {@code %20}
     * @throws IllegalArgumentException if a value has an unpaired surrogate
     */
    public static String encodeAll(String name, List<String> values) {
        StringJoiner encoded = new StringJoiner(SPACE);
        for (String value : values) {
            encoded.add(encode(name, value));
        }
        return encoded.toString();
    }

    /**
     * Returns whether a value can be encoded.
     *
     * @param value any text
     * @return false if the value has an unpaired surrogate
     */
    public static boolean encodable(String value) {
        for (int index = 0; index < value.length(); ) {
            int codePoint = value.codePointAt(index);
            if (isHalf(codePoint)) {
                return false;
            }
            index += Character.charCount(codePoint);
        }
        return true;
    }

    /** Computes the length first, so that the array never grows. */
    private static String encodeFrom(int start, String name, String value) {
        int length = start;
        for (int index = start; index < value.length(); ) {
            int codePoint = value.codePointAt(index);
            length += encodedLength(codePoint);
            if (isHalf(codePoint)) {
                throw new IllegalArgumentException(UNPAIRED.message(name, Optional.empty()));
            }
            index += Character.charCount(codePoint);
        }
        byte[] bytes = new byte[length];
        int end = 0;
        for (int index = 0; index < value.length(); ) {
            int codePoint = value.codePointAt(index);
            end = write(codePoint, bytes, end);
            index += Character.charCount(codePoint);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int encodedLength(int codePoint) {
        if (isUnreserved(codePoint)) {
            return 1;
        }
        if (codePoint < 0x80) {
            return 3;
        }
        return codePoint < 0x800 ? 6 : codePoint < 0x10000 ? 9 : 12;
    }

    private static int write(int codePoint, byte[] bytes, int end) {
        if (isUnreserved(codePoint)) {
            bytes[end] = (byte) codePoint;
            return end + 1;
        }
        if (codePoint < 0x80) {
            return escape(bytes, end, codePoint);
        }
        int next;
        if (codePoint < 0x800) {
            next = escape(bytes, end, 0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                next = escape(bytes, end, 0xE0 | codePoint >> 12);
            } else {
                next = escape(bytes, end, 0xF0 | codePoint >> 18);
                next = escape(bytes, next, 0x80 | codePoint >> 12 & 0x3F);
            }
            next = escape(bytes, next, 0x80 | codePoint >> 6 & 0x3F);
        }
        return escape(bytes, next, 0x80 | codePoint & 0x3F);
    }

    private static int escape(byte[] bytes, int end, int octet) {
        bytes[end] = '%';
        bytes[end + 1] = HEX[octet >> 4];
        bytes[end + 2] = HEX[octet & 0xF];
        return end + 3;
    }

    private static boolean isUnreserved(int codePoint) {
        return codePoint < UNRESERVED.length && UNRESERVED[codePoint];
    }

    /** Returns whether a code point of a String is an unpaired surrogate. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
