package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.Flags;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The flags. */
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
            Where.Member where = new Where.Member(Parameter.FLAGS, index);
            Optional<Finding> finding = finding(flags.get(index), where, flags.subList(0, index));
            Findings.add(finding, findings);
        }
        return findings;
    }

    private static Optional<Finding> finding(String flag, Where.Member where, List<String> before) {
        Optional<Violation> violation = Flags.violation(flag, before);
        if (violation.isPresent() && violation.get().rule() == ValueRule.DUPLICATE_FLAG) {
            return Optional.of(
                    Findings.duplicate(violation.get(), where, flag, before, Flags.indexOfSame(flag, before)));
        }
        if (violation.isPresent()) {
            return Optional.of(Finding.of(violation.get(), where, flag).help(help(violation.get(), flag)));
        }
        Optional<Finding> surrogate = Texts.unpairedSurrogate(where, flag);
        if (surrogate.isPresent()) {
            return surrogate;
        }
        return Flags.name(flag).equals(COUNTRY) ? unknownCountry(flag, where) : unknownFlag(flag, where);
    }

    private static Optional<String> help(Violation violation, String flag) {
        if (violation.rule() == ValueRule.UNRESOLVED_PLACEHOLDER) {
            return Optional.of(Texts.accessorFor(Parameter.FLAGS));
        }
        Optional<String> hidden = Texts.hidden(flag);
        return hidden.isPresent() ? hidden : written(flag).or(() -> Optional.of(ONE));
    }

    private static Optional<String> written(String flag) {
        List<String> flags = FlagReading.flags(flag);
        if (flags.isEmpty() || flag.length() > LONGEST) {
            return Optional.empty();
        } else if (flags.size() == 1) {
            return Optional.of("write `" + flags.get(0) + "`");
        }
        return Optional.of(
                "write " + flags.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", ")));
    }

    private static Optional<Finding> unknownFlag(String flag, Where.Member where) {
        String name = Flags.name(flag);
        if (KNOWN.contains(name)) {
            return Optional.empty();
        }
        List<String> names = FlagReading.names(name);
        String value = flag.substring(name.length() + 1);
        List<String> flags = names.stream()
                .flatMap(known -> FlagReading.flag(known, value).stream())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(Rule.UNKNOWN_FLAG, where, "unknown flag", flag)
                        .help(DidYouMean.help(flags).orElse(CODE))
                        .note("if Smartcar gave you a flag of this name, turn the rule off"));
    }

    private static Optional<Finding> unknownCountry(String flag, Where.Member where) {
        List<String> countries = List.of(Locale.getISOCountries());
        String country = flag.substring(COUNTRY.length() + 1);
        if (countries.contains(country)) {
            return Optional.empty();
        }
        String note = "countries are upper-case ISO 3166-1 alpha-2 codes";
        return Optional.of(Finding.of(Rule.UNKNOWN_COUNTRY, where, "unknown country", flag)
                .help(written(flag).orElse(CODE))
                .note(FlagReading.members(flag)
                        .map(members -> members + " is no flag, but a member of @ConnectConfig")
                        .orElse(note)));
    }
}
