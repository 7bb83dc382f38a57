package io.github.connectconfig.runtime;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Rules about scopes: permission names, optionally prefixed {@code required:}. */
public final class Scopes {
    private static final String WORD = "required";
    private static final String PREFIX = WORD + ":";
    private static final Optional<Violation> EMPTY = malformed("empty scope");
    private static final Optional<Violation> SEVERAL = malformed("malformed scope");
    private static final Optional<Violation> WRAPPED = Optional.of(new Violation(
            ValueRule.MALFORMED_SCOPE,
            "scope with signs around it",
            "a scope is one permission name: no quotes, brackets or semicolons of a list belong to it"));
    private static final Optional<Violation> SLIP = Optional.of(new Violation(
            ValueRule.MALFORMED_SCOPE,
            "malformed prefix of scope",
            "the prefix is required: in lower case, before the permission"));
    private static final Optional<Violation> DUPLICATE = Optional.of(new Violation(
            ValueRule.DUPLICATE_SCOPE,
            "duplicate scope",
            "each permission is asked for once, with or without required:"));

    private Scopes() {}

    private static Optional<Violation> malformed(String problem) {
        return Optional.of(new Violation(
                ValueRule.MALFORMED_SCOPE,
                problem,
                "a scope is one permission name, without spaces, commas and invisible characters"));
    }

    /**
     * The permission that a scope asks for.
     *
     * @param scope any text
     * @return the text without the prefix {@code required:}
     */
    public static String permission(String scope) {
        return scope.startsWith(PREFIX) ? scope.substring(PREFIX.length()) : scope;
    }

    /**
     * What is wrong with a scope.
     *
     * @param scope any text
     * @return UnresolvedPlaceholder, MalformedScope or nothing
     */
    public static Optional<Violation> violation(String scope) {
        String permission = permission(scope);
        Optional<Violation> placeholder = Placeholders.violation(permission);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        if (permission.isEmpty()) {
            return EMPTY;
        }
        if (Unseen.isIn(scope) || scope.indexOf(',') >= 0) {
            return SEVERAL;
        }
        if (Wrapping.isAround(scope)) {
            return WRAPPED;
        }
        return hasSlip(permission) ? SLIP : Optional.empty();
    }

    /**
     * What is wrong with a scope beside others.
     *
     * @param scope any text
     * @param before the scopes that were given before it
     * @return UnresolvedPlaceholder, MalformedScope, DuplicateScope or nothing
     */
    public static Optional<Violation> violation(String scope, Collection<String> before) {
        Optional<Violation> violation = violation(scope);
        if (violation.isPresent()) {
            return violation;
        }
        return indexOfSame(scope, before) < 0 ? Optional.empty() : DUPLICATE;
    }

    /**
     * Where the permission of a scope was asked for before.
     *
     * @param scope any text
     * @param before the scopes that were given before it
     * @return the place of the first among them, or -1
     */
    public static int indexOfSame(String scope, Collection<String> before) {
        String permission = permission(scope);
        int index = 0;
        for (String other : before) {
            if (permission(other).equals(permission)) {
                return index;
            }
            index++;
        }
        return -1;
    }

    /** Whether what is left of a scope begins or ends with something that was meant for the prefix. */
    private static boolean hasSlip(String permission) {
        if (permission.regionMatches(true, 0, WORD, 0, WORD.length())) {
            return true;
        }
        int first = permission.indexOf(':');
        int last = permission.lastIndexOf(':');
        return first > 0 && (isLike(permission.substring(0, first)) || isLike(permission.substring(last + 1)));
    }

    private static boolean isLike(String word) {
        return EditDistance.within(2, word.toLowerCase(Locale.ROOT), WORD);
    }
}
