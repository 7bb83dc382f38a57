package io.github.connectconfig.runtime;

/** Values as messages show them. */
public final class Quote {
    private Quote() {}

    /**
     * A value in backticks on one line: what does not print, and backticks themselves, as escapes.
     *
     * @param value any text
     * @param max the longest content to show, in characters; what is longer ends in an ellipsis
     * @return at most {@code max} characters and two backticks
     */
    public static String of(String value, int max) {
        StringBuilder text = new StringBuilder("`");
        int index = 0;
        int cut = text.length();
        while (index < value.length()) {
            int codePoint = value.codePointAt(index);
            text.append(isPlain(codePoint) ? Character.toString(codePoint) : escape(codePoint));
            index += Character.charCount(codePoint);
            if (text.length() - 1 > max) {
                text.setLength(cut);
                return text.append("…`").toString();
            }
            if (text.length() - 1 < max) {
                cut = text.length();
            }
        }
        return text.append('`').toString();
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> codePoint != '`';
        };
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                StringBuilder escapes = new StringBuilder();
                for (char unit : Character.toChars(codePoint)) {
                    escapes.append(String.format("\\u%04x", (int) unit));
                }
                yield escapes.toString();
            }
        };
    }
}
