package io.github.connectconfig.runtime;

import java.util.Collection;
import java.util.Optional;

/** Rules about flags, <code>{flag}:{value}</code>. */
public final class Flags {
    private static final Optional<Violation> MALFORMED = Optional.of(new Violation(
            ValueRule.MALFORMED_FLAG,
            "malformed flag",
            "a flag is {flag}:{value}, both sides filled, without white space and invisible characters"));
    private static final Optional<Violation> WRAPPED = Optional.of(new Violation(
            ValueRule.MALFORMED_FLAG,
            "flag with signs around it",
            "a flag is {flag}:{value}, without quotes and brackets around it"));
    private static final Optional<Violation> DUPLICATE =
            Optional.of(new Violation(ValueRule.DUPLICATE_FLAG, "duplicate flag", "each flag has one value"));

    private Flags() {}

    /**
     * Returns the name of a flag.
     *
     * @param flag any text
     * @return the text before the first colon, or the whole text if there is no colon
     */
    public static String name(String flag) {
        int colon = flag.indexOf(':');
        return colon < 0 ? flag : flag.substring(0, colon);
    }

    /**
     * Returns what is wrong with a flag.
     *
     * @param flag any text
     * @return UnresolvedPlaceholder, MalformedFlag or nothing
     */
    public static Optional<Violation> violation(String flag) {
        Optional<Violation> placeholder = Placeholders.violationOfFlag(flag);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        int colon = flag.indexOf(':');
        if (colon <= 0 || colon == flag.length() - 1 || Unseen.isIn(flag)) {
            return MALFORMED;
        }
        return Wrapping.begins(flag) ? WRAPPED : Optional.empty();
    }

    /**
     * Returns what is wrong with a flag in a list.
     *
     * @param flag any text
     * @param before the flags before it in the list
     * @return UnresolvedPlaceholder, MalformedFlag, DuplicateFlag or nothing
     */
    public static Optional<Violation> violation(String flag, Collection<String> before) {
        Optional<Violation> violation = violation(flag);
        if (violation.isPresent()) {
            return violation;
        }
        return indexOfSame(flag, before) < 0 ? Optional.empty() : DUPLICATE;
    }

    /**
     * Returns the index of an earlier flag with the same name.
     *
     * @param flag any text
     * @param before the flags before it in the list
     * @return the index of the first such flag in {@code before}, or -1
     */
    public static int indexOfSame(String flag, Collection<String> before) {
        String name = name(flag);
        int index = 0;
        for (String other : before) {
            if (isNamed(other, name)) {
                return index;
            }
            index++;
        }
        return -1;
    }

    /**
     * Returns whether a flag has the name and a value; a malformed flag does not count as a duplicate. Does not copy
     * the name, because lists of thousands of flags are compared pair by pair.
     */
    private static boolean isNamed(String flag, String name) {
        return flag.startsWith(name) && flag.length() > name.length() + 1 && flag.charAt(name.length()) == ':';
    }
}
