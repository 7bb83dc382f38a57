package io.github.connectconfig.runtime;

/**
 * Recognizes characters around a value that was copied from a file or a list: quotes and brackets around it, a
 * separator after it.
 */
public final class Wrapping {
    private static final String OPENING = "\"'`{[(<\u201c\u201e\u2018\u201a\u00ab";
    private static final String CLOSING = "\"'`}])>\u201d\u201c\u2019\u2018\u00bb,;";

    private Wrapping() {}

    /** Returns whether a text begins with such a character. */
    static boolean begins(String text) {
        return !text.isEmpty() && isOf(OPENING, text.charAt(0));
    }

    /** Returns whether a text begins or ends with such a character. */
    static boolean isAround(String text) {
        return begins(text) || (!text.isEmpty() && isOf(CLOSING, text.charAt(text.length() - 1)));
    }

    /**
     * Returns a text without such characters.
     *
     * @param text any text
     * @return the text without all such characters and white space at both ends
     */
    public static String without(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWrapping(OPENING, text.charAt(start))) {
            start++;
        }
        while (end > start && isWrapping(CLOSING, text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWrapping(String signs, char c) {
        return isOf(signs, c) || Character.isWhitespace(c);
    }

    private static boolean isOf(String signs, char c) {
        return signs.indexOf(c) >= 0;
    }
}
