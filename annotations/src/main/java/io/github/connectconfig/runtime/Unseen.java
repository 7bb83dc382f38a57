package io.github.connectconfig.runtime;

import java.util.OptionalInt;

/**
 * Characters that nobody sees: the one definition of them, for every rule and for what messages show. They are white space
 * of any script, the Unicode categories control (Cc), format (Cf: a byte order mark, a zero-width space, a soft hyphen,
 * marks of direction), line and paragraph separator, what Unicode has the property Default_Ignorable_Code_Point for, and
 * the empty Braille pattern.
 */
public final class Unseen {
    /** Default_Ignorable_Code_Point of Unicode 16, less what the category format covers: first and last of each range. */
    private static final int[][] IGNORABLE = {
        {0x034F, 0x034F}, // combining grapheme joiner
        {0x115F, 0x1160}, // fillers of Hangul
        {0x17B4, 0x17B5}, // vowels of Khmer that are not written
        {0x180B, 0x180F}, // variation selectors of Mongolian
        {0x2065, 0x2065},
        {0x2800, 0x2800}, // Braille without a dot; Unicode does not ignore it, but nobody sees it
        {0x3164, 0x3164}, // filler of Hangul
        {0xFE00, 0xFE0F}, // variation selectors
        {0xFFA0, 0xFFA0}, // filler of Hangul
        {0xFFF0, 0xFFF8},
        {0xE0000, 0xE0FFF} // tags, more variation selectors
    };

    private Unseen() {}

    /** Whether a text holds one, white space included. */
    static boolean isIn(String text) {
        return hasBlank(text) || hidden(text).isPresent();
    }

    /** Whether a text holds white space, of which everybody sees at least the gap. */
    static boolean hasBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isBlank(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds a character that shows not even a gap.
     *
     * @param text any text
     * @return the first of them
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
     * Whether a character shows not even a gap.
     *
     * @param codePoint any
     * @return false for white space too
     */
    public static boolean isHidden(int codePoint) {
        return is(codePoint) && !isBlank(codePoint);
    }

    /** Whether nobody sees a character. */
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
