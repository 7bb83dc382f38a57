package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.Flags;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks the flags. */
final class FlagCheck {
    static final String COUNTRY = "country";
    static final List<String> KNOWN = List.of(COUNTRY, "account_sync", "tesla_auth", "color");

    private static final int LONGEST = 60;
    private static final String ONE = "write one string a flag, such as `country:DE`";
    private static final String CODE = "write a code such as `country:DE`";

    private FlagCheck() {}

    static List<Finding> findings(List<String> flags) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < flags.size(); index++) {
            FindingLocation.Member where = new FindingLocation.Member(Parameter.FLAGS, index);
            Optional<Finding> finding = finding(flags, index, where);
            Findings.add(finding, findings);
        }
        return findings;
    }

    private static Optional<Finding> finding(List<String> flags, int index, FindingLocation.Member where) {
        String flag = flags.get(index);
        List<String> before = flags.subList(0, index);
        Optional<Violation> violation = Flags.violation(flag, before);
        if (violation.isPresent() && violation.get().rule() == ValueRule.DUPLICATE_FLAG) {
            return Optional.of(
                    Findings.duplicate(violation.get(), where, flag, before, Flags.indexOfSame(flag, before)));
        }
        if (violation.isPresent()) {
            return Optional.of(Finding.of(violation.get(), where, flag).help(help(violation.get(), flags, where)));
        }
        if (!QueryEncoder.encodable(flag)) {
            // SurrogateCheck reports it.
            return Optional.empty();
        }
        return Flags.name(flag).equals(COUNTRY) ? unknownCountry(flags, where) : unknownFlag(flags, where);
    }

    private static String help(Violation violation, List<String> flags, FindingLocation.Member where) {
        return violation.rule() == ValueRule.UNRESOLVED_PLACEHOLDER
                ? Texts.accessorFor(Parameter.FLAGS)
                : Texts.hidden(flags.get(where.index()))
                        .or(() -> written(flags, where))
                        .orElse(ONE);
    }

    private static Optional<String> written(List<String> flags, FindingLocation.Member where) {
        String flag = flags.get(where.index());
        Offer offer = offer(flags, where, FlagReading.flags(flag));
        if (offer.removal().isPresent() || offer.fresh().isEmpty() || flag.length() > LONGEST) {
            return offer.removal();
        } else if (offer.fresh().size() == 1) {
            return Optional.of("write `" + offer.fresh().get(0) + "`");
        }
        return Optional.of("write " + Texts.quoted(offer.fresh()));
    }

    /** Returns what to offer instead of an element: no flag whose name another element has. */
    private static Offer offer(List<String> flags, FindingLocation.Member where, List<String> offered) {
        return Offer.of(flags, where, offered, FlagReading::flags, Flags::name);
    }

    private static Optional<Finding> unknownFlag(List<String> all, FindingLocation.Member where) {
        String flag = all.get(where.index());
        String name = Flags.name(flag);
        if (KNOWN.contains(name)) {
            return Optional.empty();
        }
        List<String> names = FlagReading.names(name);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String value = flag.substring(name.length() + 1);
        List<String> flags = names.stream()
                .flatMap(known -> FlagReading.flag(known, value).stream())
                .toList();
        Offer offer = offer(all, where, flags);
        return Optional.of(Finding.of(Rule.UNKNOWN_FLAG, where, "unknown flag", flag)
                .help(offer.removal().or(() -> DidYouMean.help(offer.fresh())).orElse(CODE))
                .note("if Smartcar gave you a flag of this name, turn the rule off"));
    }

    private static Optional<Finding> unknownCountry(List<String> flags, FindingLocation.Member where) {
        String flag = flags.get(where.index());
        List<String> countries = List.of(Locale.getISOCountries());
        String country = flag.substring(COUNTRY.length() + 1);
        if (countries.contains(country)) {
            return Optional.empty();
        }
        String note = "countries are upper-case ISO 3166-1 alpha-2 codes";
        return Optional.of(Finding.of(Rule.UNKNOWN_COUNTRY, where, "unknown country", flag)
                .help(written(flags, where).orElse(CODE))
                .note(FlagReading.members(flag)
                        .map(members -> members + " is no flag, but a member of @ConnectConfig")
                        .orElse(note)));
    }
}
