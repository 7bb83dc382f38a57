package io.github.connectconfig.runtime;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that stand for a value which nobody has put in their place. */
final class Placeholders {
    private static final Optional<Violation> UNRESOLVED = Optional.of(new Violation(
            ValueRule.UNRESOLVED_PLACEHOLDER, "unresolved placeholder", "nothing replaces a placeholder here"));

    /** What a template engine or a build replaces; no valid value of Connect's holds it. */
    private static final Pattern MARKED =
            Pattern.compile("[$#]\\{[^{}]+\\}|\\{\\{[^{}]+\\}\\}|<(?!\\w+://)[^<>]+>|^\\{[A-Za-z_]\\w*\\}(?=/|$)"
                    + "|^(\\$\\([\\w.]+\\)|\\$(env:)?[A-Za-z_]\\w*|%[A-Za-z_][\\w.]*%|%(1\\$)?s"
                    + "|@[A-Za-z_][\\w.-]*@|__\\w+__)$");

    /** Words that a sample begins with. */
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

    /** Beginnings that speak for themselves inside a URI too. */
    private static final String[] PARTS = {"YOUR_", "YOUR-", "CHANGE_ME", "CHANGEME"};

    private Placeholders() {}

    /**
     * Whether a text is a placeholder, or holds one.
     *
     * @param text any text
     * @return UnresolvedPlaceholder or nothing
     */
    static Optional<Violation> violation(String text) {
        return isUnfilled(text) || ValueReferences.isOne(text) ? UNRESOLVED : Optional.empty();
    }

    /**
     * The same of a flag, whose own name may be what elsewhere refers to a value: {@code env:prod}.
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

    /** A cheap look, as this is asked of every value of every URL. */
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

    /** Behind {@code xxx} more of it may come; {@code yourClientId} begins a word with a capital. */
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
