package io.github.connectconfig.runtime;

import java.util.OptionalInt;

/**
 * Defines invisible characters, for all rules and messages. They are white space of any script; the Unicode categories
 * control (Cc), format (Cf: a byte order mark, a zero-width space, a soft hyphen, marks of direction), line separator
 * and paragraph separator; characters with the Unicode property Default_Ignorable_Code_Point; and the empty Braille
 * pattern.
 */
public final class Unseen {
    /**
     * Default_Ignorable_Code_Point of Unicode 16, without the characters of the category format: first and last code
     * point of each range.
     */
    private static final int[][] IGNORABLE = {
        {0x034F, 0x034F}, // combining grapheme joiner
        {0x115F, 0x1160}, // fillers of Hangul
        {0x17B4, 0x17B5}, // vowels of Khmer that are not written
        {0x180B, 0x180F}, // variation selectors of Mongolian
        {0x2065, 0x2065},
        {0x2800, 0x2800}, // Braille without a dot; not ignorable by Unicode, but invisible
        {0x3164, 0x3164}, // filler of Hangul
        {0xFE00, 0xFE0F}, // variation selectors
        {0xFFA0, 0xFFA0}, // filler of Hangul
        {0xFFF0, 0xFFF8},
        {0xE0000, 0xE0FFF} // tags, more variation selectors
    };

    private Unseen() {}

    /** Returns whether a text contains an invisible character or white space. */
    static boolean isIn(String text) {
        return hasBlank(text) || hidden(text).isPresent();
    }

    /** Returns whether a text contains white space, which shows at least a gap. */
    static boolean hasBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isBlank(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns a character that does not even show a gap.
     *
     * @param text any text
     * @return the first such code point, if there is one
     */
    public static OptionalInt hidden(String text) {
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            if (isHidden(codePoint)) {
                return OptionalInt.of(codePoint);
            }
            index += Character.charCount(codePoint);
        }
        return OptionalInt.empty();
    }

    /**
     * Returns whether a character does not even show a gap.
     *
     * @param codePoint any
     * @return false for white space too
     */
    public static boolean isHidden(int codePoint) {
        return is(codePoint) && !isBlank(codePoint);
    }

    /** Returns whether a character is invisible. */
    static boolean is(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7F) {
            return false;
        }
        return isBlank(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT -> true;
                    default -> isIgnorable(codePoint);
                };
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isIgnorable(int codePoint) {
        for (int[] range : IGNORABLE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
