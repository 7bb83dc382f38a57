package io.github.connectconfig.runtime;

/** What rules ask of any text. */
final class Texts {
    private Texts() {}

    /** Whether a text holds white space of any script, or a control character. */
    static boolean hasBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                return true;
            }
        }
        return false;
    }
}
