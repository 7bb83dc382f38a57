package io.github.connectconfig.processor.check;

import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Vins;
import io.github.connectconfig.runtime.Violation;
import java.util.Locale;
import java.util.Optional;

/** Checks the VIN. */
final class VinCheck {
    private static final FindingLocation.Member WHERE = new FindingLocation.Member(Parameter.SINGLE_SELECT_VIN);

    /** ISO 3779: the weight of each position. Position 9 contains the check digit. */
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    /** The value of each letter from A to Z; I, O and Q have none. */
    private static final String LETTER_VALUES = "12345678-12345-7-923456789";

    private VinCheck() {}

    static Optional<Finding> finding(String vin, CheckContext subject) {
        boolean isLive = subject.bindings().constantMode().equals(Optional.of("LIVE"));
        Optional<Violation> form = Vins.violation(vin);
        if (form.isPresent() && form.get().rule() == ValueRule.UNRESOLVED_PLACEHOLDER) {
            return Optional.of(Finding.of(form.get(), WHERE, vin).help(Texts.accessorFor(Parameter.SINGLE_SELECT_VIN)));
        }
        Optional<Violation> simulated = isLive ? Vins.simulatedInLiveMode(vin, Mode.LIVE) : Optional.empty();
        if (simulated.isPresent()) {
            return Optional.of(Finding.of(simulated.get(), WHERE, vin)
                    .help("write `mode = SIMULATED`, or the VIN of a real vehicle"));
        }
        if (form.isPresent()) {
            return Optional.of(Finding.of(form.get(), WHERE, vin).help(help(vin)));
        }
        // The error comes first: if Connect ignores the VIN, the owner can grant access to any vehicle.
        Optional<Finding> ignored = withoutSingleSelect(vin, subject);
        return ignored.isPresent() || !isLive ? ignored : suspicious(vin);
    }

    private static Optional<String> help(String vin) {
        return Optional.of(Texts.visible(vin).toUpperCase(Locale.ROOT))
                .filter(fixed -> Vins.violation(fixed).isEmpty())
                .map(fixed -> "write `" + fixed + "`");
    }

    private static Optional<Finding> suspicious(String vin) {
        if (vin.indexOf('I') >= 0 || vin.indexOf('O') >= 0 || vin.indexOf('Q') >= 0) {
            return Optional.of(Finding.of(Rule.SUSPICIOUS_VIN, WHERE, "suspicious VIN", vin)
                    .help("look for a 1 or a 0 in the place of the letter")
                    .note("the VINs of real vehicles contain no I, O or Q"));
        }
        if (hasCheckDigit(vin) && checkDigit(vin) != vin.charAt(8)) {
            return Optional.of(Finding.of(Rule.SUSPICIOUS_VIN, WHERE, "suspicious VIN", vin)
                    .help("compare it with the vehicle's papers, letter by letter")
                    .note("its check digit would have to be " + checkDigit(vin) + " where it has " + vin.charAt(8)));
        }
        return Optional.empty();
    }

    /**
     * Returns true if the law requires a check digit: in the United States (49 CFR 565.15), Canada (CMVSS 115) and
     * Mexico (NOM-131-SCFI). Their codes in ISO 3780 are 1, 4, 5, 7F to 70; 2; 3A to 3W. New Zealand (7A to 7E) and the
     * rest of Central America (3X to 30) require none. If position 9 is neither a digit nor X, it is not a check digit.
     */
    private static boolean hasCheckDigit(String vin) {
        char second = vin.charAt(1);
        boolean isCountry = switch (vin.charAt(0)) {
            case '1', '2', '4', '5' -> true;
            case '3' -> second >= 'A' && second <= 'W';
            case '7' -> second < 'A' || second > 'E';
            default -> false;
        };
        return isCountry && "0123456789X".indexOf(vin.charAt(8)) >= 0;
    }

    private static char checkDigit(String vin) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            char c = vin.charAt(place);
            char value = c >= 'A' ? LETTER_VALUES.charAt(c - 'A') : c;
            sum += (value - '0') * WEIGHTS[place];
        }
        return sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
    }

    private static Optional<Finding> withoutSingleSelect(String vin, CheckContext subject) {
        if (subject.bindings().isConstant(Parameter.SINGLE_SELECT, "true")) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Rule.VIN_WITHOUT_SINGLE_SELECT, WHERE, "a VIN without single select", vin)
                .help("write `singleSelect = true` too")
                .note("Connect ignores the VIN without it"));
    }
}
