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
 * The settings for one interface, from options and {@code @SuppressWarnings}.
 *
 * @param severities severities that differ from the rules' defaults
 * @param permissions additional names that count as known
 * @param rememberParameter the wire name of {@code rememberUser}, if configured
 */
public record Settings(Map<Rule, Severity> severities, List<String> permissions, Optional<String> rememberParameter) {

    public Severity severity(Rule rule) {
        return severities.getOrDefault(rule, rule.severity());
    }

    public boolean isError(Rule rule) {
        return severity(rule) == Severity.ERROR;
    }

    /** Returns the rule of the first finding that is an error. With an error there is no working factory. */
    public Optional<Rule> firstError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (isError(finding.rule())) {
                return Optional.of(finding.rule());
            }
        }
        return Optional.empty();
    }

    /** Returns the run-time rules that do not throw. */
    public List<ValueRule> unenforcedAtRunTime() {
        List<ValueRule> unenforced = new ArrayList<>();
        for (ValueRule rule : ValueRule.values()) {
            if (!isError(Rule.of(rule))) {
                unenforced.add(rule);
            }
        }
        return unenforced;
    }

    /** Returns the name of a parameter in the query string. */
    public String wireName(WireParameter parameter) {
        return parameter == Parameter.REMEMBER_USER
                ? rememberParameter.orElse(parameter.wireName())
                : parameter.wireName();
    }

    /** Returns these settings with some rules off. */
    public Settings without(Set<Rule> rules) {
        Map<Rule, Severity> all = new EnumMap<>(Rule.class);
        all.putAll(severities);
        for (Rule rule : rules) {
            if (rule.isConfigurable()) {
                all.put(rule, Severity.OFF);
            }
        }
        return new Settings(all, permissions, rememberParameter);
    }
}
