package io.github.connectconfig.runtime;

import java.util.Collection;
import java.util.Optional;

/** Rules about flags, <code>{flag}:{value}</code>. */
public final class Flags {
    private static final Optional<Violation> MALFORMED = Optional.of(new Violation(
            ValueRule.MALFORMED_FLAG,
            "malformed flag",
            "a flag is {flag}:{value}, both sides filled, without white space"));
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
     * @return MalformedFlag or nothing
     */
    public static Optional<Violation> violation(String flag) {
        int colon = flag.indexOf(':');
        return colon <= 0 || colon == flag.length() - 1 || Texts.hasBlank(flag) ? MALFORMED : Optional.empty();
    }

    /**
     * What is wrong with a flag beside others.
     *
     * @param flag any text
     * @param before the flags that were given before it
     * @return MalformedFlag, DuplicateFlag or nothing
     */
    public static Optional<Violation> violation(String flag, Collection<String> before) {
        Optional<Violation> violation = violation(flag);
        if (violation.isPresent()) {
            return violation;
        }
        String name = name(flag);
        for (String other : before) {
            if (isNamed(other, name)) {
                return DUPLICATE;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a flag with a value has a name; a malformed one takes no name from others. Without a copy of the name:
     * thousands of flags are compared pair by pair.
     */
    private static boolean isNamed(String flag, String name) {
        return flag.startsWith(name) && flag.length() > name.length() + 1 && flag.charAt(name.length()) == ':';
    }
}
