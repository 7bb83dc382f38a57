package io.github.connectconfig.runtime;

/**
 * Recognizes texts that mark a missing value: dots, stars, the nil UUID, and the text that languages print for no
 * value.
 */
final class Ellipses {
    private static final int LENGTH_OF_UUID = 36;

    private Ellipses() {}

    /** Returns whether a text contains no value, or is cut off. */
    static boolean isOne(String text) {
        return isNoValue(text)
                || isOf('?', 2, text)
                || isOf('*', 3, text)
                || isOf('\u2022', 3, text)
                || isOf('-', 3, text)
                || isOf('_', 3, text)
                || isOf('.', 2, text)
                || isEmptyId(text)
                || ((text.endsWith("...") || text.endsWith("\u2026")) && !text.contains("://"));
    }

    /** Returns whether a text is what Java, JavaScript, Python, Ruby or Go prints for no value. */
    static boolean isNoValue(String text) {
        return text.equalsIgnoreCase("null")
                || text.equals("undefined")
                || text.equals("Optional.empty")
                || text.equals("None")
                || text.equals("nil");
    }

    private static boolean isOf(char sign, int least, String text) {
        if (text.length() < least) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) != sign) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a text is a UUID that means no value by RFC 9562 (Nil or Max UUID), alone or in the scheme of an
     * app.
     */
    private static boolean isEmptyId(String text) {
        int start = text.startsWith("sc") ? 2 : 0;
        int end = start + LENGTH_OF_UUID;
        if (text.length() < end || (start > 0 ? !text.startsWith("://", end) : text.length() > end)) {
            return false;
        }
        char digit = Character.toLowerCase(text.charAt(start));
        if (digit != '0' && digit != 'f') {
            return false;
        }
        for (int index = 0; index < LENGTH_OF_UUID; index++) {
            boolean isDash = index == 8 || index == 13 || index == 18 || index == 23;
            if (Character.toLowerCase(text.charAt(start + index)) != (isDash ? '-' : digit)) {
                return false;
            }
        }
        return true;
    }
}
