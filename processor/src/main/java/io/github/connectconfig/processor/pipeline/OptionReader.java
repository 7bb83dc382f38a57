package io.github.connectconfig.processor.pipeline;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.processor.model.Severity;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the options {@code -Aconnectconfig.…}. Reports and ignores invalid parts. */
public final class OptionReader {
    private static final String SEVERITY = "connectconfig.severity";
    private static final String PERMISSIONS = "connectconfig.permissions";
    private static final String REMEMBER_PARAMETER = "connectconfig.rememberParameter";
    private static final String EXPLAIN = "connectconfig.explain";
    /** The names of all options. */
    public static final List<String> ALL = List.of(SEVERITY, PERMISSIONS, REMEMBER_PARAMETER, EXPLAIN);

    private static final String PREFIX = "connectconfig.";

    private final Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
    private final List<String> permissions = new ArrayList<>();
    private final Set<Rule> explained = EnumSet.noneOf(Rule.class);
    private final List<Finding> findings = new ArrayList<>();
    private Optional<String> rememberParameter = Optional.empty();

    private OptionReader() {}

    /** The settings, the rules to explain, and a finding for each invalid part of an option. */
    public record Options(Settings settings, Set<Rule> explained, List<Finding> findings) {}

    public static Options read(Map<String, String> options) {
        OptionReader reader = new OptionReader();
        for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
            String value = option.getValue();
            reader.read(option.getKey(), value == null ? "" : value);
        }
        return new Options(
                new Settings(reader.severities, List.copyOf(reader.permissions), reader.rememberParameter),
                reader.explained,
                List.copyOf(reader.findings));
    }

    private void read(String name, String value) {
        switch (name) {
            case SEVERITY -> entries(value).forEach(this::severity);
            case PERMISSIONS -> entries(value).forEach(this::permission);
            case REMEMBER_PARAMETER -> rememberParameter(value.strip());
            case EXPLAIN -> entries(value).forEach(this::explain);
            default -> {
                if (name.startsWith(PREFIX)) {
                    report("unknown option", name, "", "options are " + String.join(", ", ALL));
                }
            }
        }
    }

    private static List<String> entries(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private void severity(String entry) {
        int colon = entry.indexOf(':');
        if (colon < 0) {
            report("no severity for", entry, in(SEVERITY), "write RULE:error, RULE:warning or RULE:off");
            return;
        }
        String id = entry.substring(0, colon).strip();
        String level = entry.substring(colon + 1).strip();
        Optional<Rule> rule = Rule.named(id);
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(level))
                .findFirst();
        if (rule.isEmpty()) {
            reportUnknownRule(id, SEVERITY);
        } else if (severity.isEmpty()) {
            report("unknown severity", level, in(SEVERITY), "write error, warning or off");
        } else if (!rule.get().isConfigurable()) {
            report("fixed rule", id, in(SEVERITY), "remove the entry: this rule is always an error");
        } else {
            severities.put(rule.get(), severity.get());
        }
    }

    private void explain(String id) {
        Optional<Rule> rule = Rule.named(id);
        if (rule.isPresent()) {
            explained.add(rule.get());
        } else {
            reportUnknownRule(id, EXPLAIN);
        }
    }

    private void reportUnknownRule(String id, String option) {
        report(
                "unknown rule",
                id,
                in(option),
                "write the id that follows `ConnectConfig/` in a finding, such as UnknownMake");
    }

    private void permission(String name) {
        if (name.matches("[A-Za-z0-9_.:-]+") && !name.startsWith("required:")) {
            permissions.add(name);
        } else {
            report("malformed permission", name, in(PERMISSIONS), "write names without `required:`, such as read_vin");
        }
    }

    private void rememberParameter(String name) {
        boolean isTaken = Parameter.onTheWire(name)
                .filter(parameter -> parameter != Parameter.REMEMBER_USER)
                .isPresent();
        if (!WireParameter.isName(name) || isTaken) {
            report(
                    isTaken ? "name of another parameter" : "malformed name",
                    name,
                    in(REMEMBER_PARAMETER),
                    "write the parameter's name as it is in a URL");
        } else {
            rememberParameter = Optional.of(name);
        }
    }

    private static String in(String option) {
        return " in -A" + option;
    }

    private void report(String problem, String value, String after, String help) {
        findings.add(Finding.of(Rule.INVALID_OPTION, new FindingLocation.Option(), problem, value, after)
                .help(help));
    }
}
