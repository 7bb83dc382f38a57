package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What options and {@code @SuppressWarnings} say for one interface.
 *
 * @param severities what differs from the rules' own severities
 * @param permissions names that count as known beside the catalogue
 * @param rememberParameter the wire name of {@code rememberUser}, if it was given
 */
public record Settings(Map<Rule, Severity> severities, List<String> permissions, Optional<String> rememberParameter) {

    public Severity severity(Rule rule) {
        return severities.getOrDefault(rule, rule.severity());
    }

    public boolean isError(Rule rule) {
        return severity(rule) == Severity.ERROR;
    }

    /** The rule of the first finding that is an error, for which there is no factory. */
    public Optional<Rule> firstError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (isError(finding.rule())) {
                return Optional.of(finding.rule());
            }
        }
        return Optional.empty();
    }

    /** The run-time rules that do not throw. */
    public List<ValueRule> silentAtRunTime() {
        List<ValueRule> silent = new ArrayList<>();
        for (ValueRule rule : ValueRule.values()) {
            if (!isError(Rule.of(rule))) {
                silent.add(rule);
            }
        }
        return silent;
    }

    /** The wire name under which a parameter is written. */
    public String wireName(WireParameter parameter) {
        return parameter == Parameter.REMEMBER_USER
                ? rememberParameter.orElse(parameter.wireName())
                : parameter.wireName();
    }

    /** The same with some rules turned off. */
    public Settings without(Set<Rule> rules) {
        Map<Rule, Severity> all = new EnumMap<>(Rule.class);
        all.putAll(severities);
        for (Rule rule : rules) {
            if (rule.canBeTurnedDown()) {
                all.put(rule, Severity.OFF);
            }
        }
        return new Settings(all, permissions, rememberParameter);
    }
}
