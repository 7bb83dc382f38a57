package io.github.connectconfig.runtime;

import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes placeholders that nobody replaced with a value. */
final class Placeholders {
    private static final Optional<Violation> UNRESOLVED = Optional.of(new Violation(
            ValueRule.UNRESOLVED_PLACEHOLDER, "unresolved placeholder", "nothing replaces a placeholder here"));

    /** Markers that a template engine or a build replaces. No valid value of Connect contains them. */
    private static final Pattern MARKED =
            Pattern.compile("[$#]\\{[^{}]+\\}|\\{\\{[^{}]+\\}\\}|<(?!\\w+://)[^<>]+>|^\\{[A-Za-z_]\\w*\\}(?=/|$)"
                    + "|^(\\$\\([\\w.]+\\)|\\$(env:)?[A-Za-z_]\\w*|%[A-Za-z_][\\w.]*%|%(1\\$)?s"
                    + "|@[A-Za-z_][\\w.-]*@|__\\w+__)$");

    /** Words with which a sample begins. */
    private static final String[] SAMPLES = {
        "your",
        "change_me",
        "changeme",
        "change-me",
        "todo",
        "fixme",
        "tbd",
        "xxx",
        "replace_me",
        "replaceme",
        "replace-me",
        "placeholder",
        "insert_your",
        "insert-your",
        "enter_your",
        "enter-your",
        "[your",
        "{your"
    };

    /** Beginnings that identify a sample anywhere in a text, also in a URI. */
    private static final String[] PARTS = {"YOUR_", "YOUR-", "CHANGE_ME", "CHANGEME"};

    private Placeholders() {}

    /**
     * Returns a violation if a text is a placeholder, or contains one.
     *
     * @param text any text
     * @return UnresolvedPlaceholder or nothing
     */
    static Optional<Violation> violation(String text) {
        return isUnfilled(text) || ValueReferences.isOne(text) ? UNRESOLVED : Optional.empty();
    }

    /**
     * Returns a violation if a flag is a placeholder, or contains one. A flag such as {@code env:prod} is not one,
     * although such a text is a reference to a value elsewhere.
     *
     * @param flag any text
     * @return UnresolvedPlaceholder or nothing
     */
    static Optional<Violation> violationOfFlag(String flag) {
        return isUnfilled(flag) ? UNRESOLVED : Optional.empty();
    }

    private static boolean isUnfilled(String text) {
        return isSample(text)
                || holdsSample(text)
                || Ellipses.isOne(text)
                || (mayBeMarked(text) && MARKED.matcher(text).find())
                || PlaceholderHosts.isIn(text);
    }

    /** A cheap test before the pattern, because every value of every URL is checked. */
    private static boolean mayBeMarked(String text) {
        return text.indexOf('{') >= 0
                || text.indexOf('<') >= 0
                || text.startsWith("$")
                || text.startsWith("%")
                || text.startsWith("@")
                || text.startsWith("__");
    }

    private static boolean isSample(String text) {
        for (String sample : SAMPLES) {
            int end = sample.length();
            if (text.regionMatches(true, 0, sample, 0, end) && isEndOfWord(text, end)) {
                return true;
            }
        }
        return false;
    }

    /** More of the letter may follow {@code xxx}. In {@code yourClientId}, a capital letter begins the next word. */
    private static boolean isEndOfWord(String text, int end) {
        int next = end;
        while (isX(text.charAt(end - 1)) && next < text.length() && isX(text.charAt(next))) {
            next++;
        }
        boolean isCamelCase = next < text.length()
                && Character.isLowerCase(text.charAt(end - 1))
                && Character.isUpperCase(text.charAt(next));
        return next == text.length() || isCamelCase || !Character.isLetterOrDigit(text.charAt(next));
    }

    private static boolean isX(char c) {
        return c == 'x' || c == 'X';
    }

    private static boolean holdsSample(String text) {
        for (String part : PARTS) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
