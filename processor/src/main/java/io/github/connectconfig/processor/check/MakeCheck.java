package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Makes;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.VinPrecedence;
import io.github.connectconfig.runtime.Vins;
import io.github.connectconfig.runtime.Violation;
import java.util.Optional;

/** Checks the make. */
final class MakeCheck {
    private static final FindingLocation.Member WHERE = new FindingLocation.Member(Parameter.MAKE);

    private static final String CONSTANT = "use a constant of `Make`";

    private MakeCheck() {}

    static Optional<Finding> finding(String make, CheckContext subject) {
        Optional<Violation> violation = Makes.violation(make);
        if (violation.isPresent() && Vins.isShapedAs(make)) {
            return Optional.of(Finding.of(violation.get(), WHERE, make)
                    .help("move it to `singleSelectVin`, which stands for one vehicle of any make"));
        }
        if (violation.isPresent()) {
            Optional<String> help = violation.get().rule() == ValueRule.UNRESOLVED_PLACEHOLDER
                    ? Optional.of(Texts.accessorFor(Parameter.MAKE))
                    : new Brands(subject.knownNames().makes())
                            .help(make)
                            .or(() -> Optional.of(CONSTANT + ", or upper case if Connect knows this one"));
            return Optional.of(Finding.of(violation.get(), WHERE, make).help(help));
        }
        Optional<BindingTime> vin = subject.bindings().timeBeforeCall(Parameter.SINGLE_SELECT_VIN);
        return VinPrecedence.isPointless(BindingTime.COMPILE, vin)
                ? Optional.of(overridden(make))
                : unknown(make, new Brands(subject.knownNames().makes()));
    }

    private static Optional<Finding> unknown(String make, Brands brands) {
        if (brands.mayBe(make)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Rule.UNKNOWN_MAKE, WHERE, "unknown make", make)
                .help(DidYouMean.help(brands.meant(make))
                        .orElse(CONSTANT + ", or turn the rule off if Connect knows this one")));
    }

    /** Reports an overridden constant. {@link MethodCheck} reports a make that is bound later. */
    private static Finding overridden(String make) {
        return Finding.of(Rule.MAKE_OVERRIDDEN_BY_VIN, WHERE, "overridden make", make)
                .help("remove `make` or `singleSelectVin`")
                .note("Connect ignores the make: the VIN says which brand it is");
    }
}
