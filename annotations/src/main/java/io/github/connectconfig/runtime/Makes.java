package io.github.connectconfig.runtime;

import java.util.Optional;

/** Rules about makes. */
public final class Makes {
    private static final Optional<Violation> MALFORMED = Optional.of(new Violation(
            ValueRule.MALFORMED_MAKE,
            "malformed make",
            "a make is upper case: letters, digits, and single _ or - between them"));

    private static final Optional<Violation> VIN = Optional.of(new Violation(
            ValueRule.MALFORMED_MAKE,
            "misplaced VIN",
            "a VIN is bound as singleSelectVin; as a make it would let the owner connect every vehicle"));

    private Makes() {}

    /**
     * Returns what is wrong with a make.
     *
     * @param make any text
     * @return UnresolvedPlaceholder, MalformedMake or nothing
     */
    public static Optional<Violation> violation(String make) {
        Optional<Violation> placeholder = Placeholders.violation(make);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        if (Vins.isShapedAs(make)) {
            return VIN;
        }
        boolean mayJoin = false;
        for (int index = 0; index < make.length(); index++) {
            char c = make.charAt(index);
            boolean isLetter = c >= 'A' && c <= 'Z';
            boolean isDigit = c >= '0' && c <= '9' && index > 0;
            boolean isJoint = (c == '_' || c == '-') && mayJoin;
            if (!isLetter && !isDigit && !isJoint) {
                return MALFORMED;
            }
            mayJoin = !isJoint;
        }
        return mayJoin ? Optional.empty() : MALFORMED;
    }
}
