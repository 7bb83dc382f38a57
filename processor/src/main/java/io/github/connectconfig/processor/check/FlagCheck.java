package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.Flags;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The flags. */
final class FlagCheck {
    private static final String COUNTRY = "country";
    private static final List<String> KNOWN = List.of(COUNTRY, "account_sync", "tesla_auth", "color");

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
        int separator = flag.indexOf('=');
        boolean isAssignment = separator > 0 && separator < flag.length() - 1 && flag.indexOf(':') < 0;
        Optional<String> hidden = Texts.hidden(flag);
        if (hidden.isPresent()) {
            return hidden;
        }
        return Optional.of(
                isAssignment && flag.length() <= 60
                        ? "write `" + flag.replaceFirst("=", ":").replaceAll("\\s", "") + "`"
                        : "write one string a flag, such as `country:DE`");
    }

    private static Optional<Finding> unknownFlag(String flag, Where.Member where) {
        String name = Flags.name(flag);
        if (KNOWN.contains(name)) {
            return Optional.empty();
        }
        List<String> meant = DidYouMean.ignoringCase(name, KNOWN)
                .or(() -> DidYouMean.nearest(name, KNOWN))
                .map(List::of)
                .orElseGet(() -> Words.nearest(name, KNOWN).stream()
                        .filter(known -> Words.isPart(name, known))
                        .toList());
        List<String> flags = meant.stream()
                .map(known -> known + flag.substring(name.length()))
                .toList();
        return DidYouMean.help(flags)
                .map(help -> Finding.of(Rule.UNKNOWN_FLAG, where, "unknown flag", flag)
                        .help(help)
                        .note("if Smartcar gave you a flag of this name, turn the rule off"));
    }

    private static Optional<Finding> unknownCountry(String flag, Where.Member where) {
        List<String> countries = List.of(Locale.getISOCountries());
        String country = flag.substring(COUNTRY.length() + 1);
        if (countries.contains(country)) {
            return Optional.empty();
        }
        Finding finding = Finding.of(Rule.UNKNOWN_COUNTRY, where, "unknown country", flag)
                .note("countries are upper-case ISO 3166-1 alpha-2 codes");
        return Optional.of(finding.help(Countries.code(country)
                .map(code -> "write `country:" + code + "`")
                .orElse("write a code such as `country:DE`")));
    }
}
