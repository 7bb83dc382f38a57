package io.github.connectconfig.processor.check;

import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Vins;
import io.github.connectconfig.runtime.Violation;
import java.util.Locale;
import java.util.Optional;

/** The VIN. */
final class VinCheck {
    private static final Where.Member WHERE = new Where.Member(Parameter.SINGLE_SELECT_VIN);

    /** ISO 3779: the weight of each place; the ninth holds the check digit. */
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    /** The value of each letter from A to Z; I, O and Q have none. */
    private static final String LETTER_VALUES = "12345678-12345-7-923456789";

    private VinCheck() {}

    static Optional<Finding> finding(String vin, Subject subject) {
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
        // An error before a warning: behind it, a VIN that Connect ignores would open every vehicle.
        Optional<Finding> ignored = withoutSingleSelect(vin, subject);
        return ignored.isPresent() || !isLive ? ignored : suspicious(vin);
    }

    private static Optional<String> help(String vin) {
        return Optional.of(vin.strip().toUpperCase(Locale.ROOT))
                .filter(fixed -> Vins.violation(fixed).isEmpty())
                .map(fixed -> "write `" + fixed + "`");
    }

    private static Optional<Finding> suspicious(String vin) {
        if (vin.indexOf('I') >= 0 || vin.indexOf('O') >= 0 || vin.indexOf('Q') >= 0) {
            return Optional.of(Finding.of(Rule.SUSPICIOUS_VIN, WHERE, "suspicious VIN", vin)
                    .help("look for a 1 or a 0 in the place of the letter")
                    .note("the VINs of real vehicles hold no I, O and Q"));
        }
        boolean hasCheckDigit = "123457".indexOf(vin.charAt(0)) >= 0 && "0123456789X".indexOf(vin.charAt(8)) >= 0;
        if (hasCheckDigit && checkDigit(vin) != vin.charAt(8)) {
            return Optional.of(Finding.of(Rule.SUSPICIOUS_VIN, WHERE, "suspicious VIN", vin)
                    .help("compare it with the vehicle's papers, letter by letter")
                    .note("its check digit would have to be " + checkDigit(vin) + " where it has " + vin.charAt(8)));
        }
        return Optional.empty();
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

    private static Optional<Finding> withoutSingleSelect(String vin, Subject subject) {
        if (subject.bindings().isConstant(Parameter.SINGLE_SELECT, "true")) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Rule.VIN_WITHOUT_SINGLE_SELECT, WHERE, "no single select beside VIN", vin)
                .help("write `singleSelect = true` too")
                .note("Connect ignores the VIN without it"));
    }
}
