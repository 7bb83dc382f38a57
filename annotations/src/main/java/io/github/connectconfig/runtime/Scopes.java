package io.github.connectconfig.runtime;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Rules about scopes: permission names, optionally prefixed {@code required:}. */
public final class Scopes {
    private static final String WORD = "required";
    private static final String PREFIX = WORD + ":";
    /** What separates names in lists, URLs and configuration files, other than white space and commas. */
    private static final String SEPARATORS = ";|+&/%=\\";

    private static final Optional<Violation> EMPTY = malformed("empty scope");
    private static final Optional<Violation> SEVERAL = malformed("malformed scope");
    private static final Optional<Violation> WRAPPED = Optional.of(new Violation(
            ValueRule.MALFORMED_SCOPE,
            "scope with signs around it",
            "a scope is one permission name: no quotes, brackets or semicolons of a list belong to it"));
    private static final Optional<Violation> SIGN = Optional.of(new Violation(
            ValueRule.MALFORMED_SCOPE,
            "malformed scope",
            "a scope is one permission name: each is an element of its own, and none is percent-encoded"));
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
     * Returns the permission that a scope asks for.
     *
     * @param scope any text
     * @return the text without the prefix {@code required:}
     */
    public static String permission(String scope) {
        return scope.startsWith(PREFIX) ? scope.substring(PREFIX.length()) : scope;
    }

    /**
     * Returns what is wrong with a scope.
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
        if (hasSlip(permission)) {
            return SLIP;
        }
        return hasSeparator(scope) ? SIGN : Optional.empty();
    }

    /**
     * Returns what is wrong with a scope in a list.
     *
     * @param scope any text
     * @param before the scopes before it in the list
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
     * Returns the index of an earlier scope with the same permission.
     *
     * @param scope any text
     * @param before the scopes before it in the list
     * @return the index of the first such scope in {@code before}, or -1
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

    /** Returns whether the rest of a scope begins or ends with a misspelled or misplaced prefix. */
    private static boolean hasSlip(String permission) {
        if (permission.regionMatches(true, 0, WORD, 0, WORD.length())) {
            return true;
        }
        int first = permission.indexOf(':');
        int last = permission.lastIndexOf(':');
        return first >= 0 && (isLike(permission.substring(0, first)) || isLike(permission.substring(last + 1)));
    }

    private static boolean hasSeparator(String scope) {
        for (int index = 0; index < scope.length(); index++) {
            if (SEPARATORS.indexOf(scope.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(String word) {
        return EditDistance.within(2, word.toLowerCase(Locale.ROOT), WORD);
    }
}
