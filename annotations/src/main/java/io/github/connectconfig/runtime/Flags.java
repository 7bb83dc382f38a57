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
     * The name of a flag.
     *
     * @param flag any text
     * @return what stands before the first colon, or all of it if there is none
     */
    public static String name(String flag) {
        int colon = flag.indexOf(':');
        return colon < 0 ? flag : flag.substring(0, colon);
    }

    /**
     * What is wrong with a flag.
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
     * What is wrong with a flag beside others.
     *
     * @param flag any text
     * @param before the flags that were given before it
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
     * Where a flag of the same name was given before.
     *
     * @param flag any text
     * @param before the flags that were given before it
     * @return the place of the first among them, or -1
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
     * Whether a flag with a value has a name; a malformed one takes no name from others. Without a copy of the name:
     * thousands of flags are compared pair by pair.
     */
    private static boolean isNamed(String flag, String name) {
        return flag.startsWith(name) && flag.length() > name.length() + 1 && flag.charAt(name.length()) == ':';
    }
}
