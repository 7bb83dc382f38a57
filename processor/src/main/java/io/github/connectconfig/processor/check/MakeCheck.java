package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Makes;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.VinPrecedence;
import io.github.connectconfig.runtime.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The make. */
final class MakeCheck {
    private static final Where.Member WHERE = new Where.Member(Parameter.MAKE);

    /** Brands that Connect offers while no source shows how it spells them, so no spelling can be called wrong. */
    private static final Set<String> UNCERTAIN = Set.of(
            "MERCEDES",
            "MERCEDESBENZ",
            "LANDROVER",
            "ALFAROMEO",
            "HONDA",
            "INFINITI",
            "JAGUAR",
            "MAZDA",
            "PORSCHE",
            "FIAT",
            "LUCID",
            "MITSUBISHI",
            "POLESTAR",
            "PEUGEOT",
            "OPEL",
            "CITROEN",
            "DS",
            "VAUXHALL");

    /** What people say, and no spelling leads back from. */
    private static final Map<String, String> SHORT_NAMES = Map.of("VW", "VOLKSWAGEN", "CHEVY", "CHEVROLET");

    private MakeCheck() {}

    static Optional<Finding> finding(String make, Subject subject) {
        Optional<Violation> violation = Makes.violation(make);
        if (violation.isPresent()) {
            Optional<String> help = violation.get().rule() == ValueRule.UNRESOLVED_PLACEHOLDER
                    ? Optional.of(Texts.accessorFor(Parameter.MAKE))
                    : help(make);
            return Optional.of(Finding.of(violation.get(), WHERE, make).help(help));
        }
        Optional<BindingTime> vin = subject.bindings().timeBeforeCall(Parameter.SINGLE_SELECT_VIN);
        return VinPrecedence.isPointless(BindingTime.COMPILE, vin)
                ? Optional.of(overridden(make))
                : unknown(make, subject.catalogue().makes());
    }

    private static Optional<String> help(String make) {
        String fixed = Texts.visible(make).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
        return Optional.of(fixed)
                .filter(text -> text.length() <= 60 && Makes.violation(text).isEmpty())
                .map(text -> "write `" + text + "`");
    }

    private static Optional<Finding> unknown(String make, List<String> known) {
        if (known.contains(make) || UNCERTAIN.contains(make.replaceAll("[_-]", ""))) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Rule.UNKNOWN_MAKE, WHERE, "unknown make", make)
                .help(Optional.ofNullable(SHORT_NAMES.get(make))
                        .map(List::of)
                        .or(() -> Optional.of(DidYouMean.meant(make, known)))
                        .flatMap(DidYouMean::help)
                        .orElse("use a constant of `Make`, or turn the rule off if Connect knows this one")));
    }

    /** A make that is bound later than compile time is the business of {@link MethodCheck}. */
    private static Finding overridden(String make) {
        return Finding.of(Rule.MAKE_OVERRIDDEN_BY_VIN, WHERE, "overridden make", make)
                .help("remove `make` or `singleSelectVin`")
                .note("Connect ignores the make: the VIN says which brand it is");
    }
}
