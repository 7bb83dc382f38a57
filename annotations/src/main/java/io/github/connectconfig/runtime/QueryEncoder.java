package io.github.connectconfig.runtime;

import java.nio.charset.StandardCharsets;
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

    /** The last character that UTF-8 writes as one byte; all bits of such a character. */
    private static final int ASCII = 0x7F;

    /** What each byte is written as: itself, or {@code %XX}, the first character in the lowest eight bits. */
    private static final int[] WRITTEN = written();

    /**
     * How many characters that are. One entry for each value of a byte, though they are looked up by characters: most
     * Strings contain only such characters, and looking them up needs no bounds check.
     */
    private static final byte[] LENGTHS = lengths();

    /** The separator between the elements of a list. */
    static final String SPACE = "%20";

    private QueryEncoder() {}

    private static int[] written() {
        String hex = "0123456789ABCDEF";
        int[] written = new int[0x100];
        for (int octet = 0; octet < written.length; octet++) {
            boolean isUnreserved = octet >= '0' && octet <= '9'
                    || octet >= 'A' && octet <= 'Z'
                    || octet >= 'a' && octet <= 'z'
                    || "-._~".indexOf(octet) >= 0;
            written[octet] = isUnreserved ? octet : '%' | hex.charAt(octet >> 4) << 8 | hex.charAt(octet & 0xF) << 16;
        }
        return written;
    }

    private static byte[] lengths() {
        byte[] lengths = new byte[0x100];
        for (int octet = 0; octet < lengths.length; octet++) {
            lengths[octet] = (byte) (WRITTEN[octet] == octet ? 1 : 3);
        }
        return lengths;
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

    /** Computes the length first, so that the array never grows. What is all ASCII has loops that the JVM unrolls. */
    private static String encodeFrom(int start, String name, String value) {
        int length = start;
        for (int index = start; index < value.length(); index++) {
            int codePoint = value.codePointAt(index);
            if (codePoint > ASCII) {
                return encodeAny(name, value);
            }
            length += LENGTHS[codePoint];
        }
        byte[] bytes = new byte[length];
        int end = 0;
        for (int index = 0; index < value.length(); index++) {
            end = write(value.codePointAt(index) & ASCII, bytes, end);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String encodeAny(String name, String value) {
        int length = 0;
        for (int index = 0; index < value.length(); ) {
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
            end = writeAny(codePoint, bytes, end);
            index += Character.charCount(codePoint);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int encodedLength(int codePoint) {
        if (codePoint <= ASCII) {
            return LENGTHS[codePoint];
        }
        return codePoint < 0x800 ? 6 : codePoint < 0x10000 ? 9 : 12;
    }

    /** Writes the bytes of UTF-8. */
    private static int writeAny(int codePoint, byte[] bytes, int end) {
        if (codePoint <= ASCII) {
            return write(codePoint, bytes, end);
        }
        int next;
        if (codePoint < 0x800) {
            next = write(0xC0 | codePoint >> 6, bytes, end);
        } else {
            if (codePoint < 0x10000) {
                next = write(0xE0 | codePoint >> 12, bytes, end);
            } else {
                next = write(0xF0 | codePoint >> 18, bytes, end);
                next = write(0x80 | codePoint >> 12 & 0x3F, bytes, next);
            }
            next = write(0x80 | codePoint >> 6 & 0x3F, bytes, next);
        }
        return write(0x80 | codePoint & 0x3F, bytes, next);
    }

    private static int write(int octet, byte[] bytes, int end) {
        int written = WRITTEN[octet];
        bytes[end] = (byte) written;
        if (written <= ASCII) {
            return end + 1;
        }
        bytes[end + 1] = (byte) (written >> 8);
        bytes[end + 2] = (byte) (written >> 16);
        return end + 3;
    }

    private static boolean isUnreserved(int codePoint) {
        return codePoint < LENGTHS.length && LENGTHS[codePoint] == 1;
    }

    /** Returns whether a code point of a String is an unpaired surrogate. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
