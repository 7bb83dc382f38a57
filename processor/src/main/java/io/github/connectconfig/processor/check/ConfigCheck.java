package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Severity;
import io.github.connectconfig.processor.model.TypeSource.Barrier;
import io.github.connectconfig.runtime.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Applies every rule to a source. */
public final class ConfigCheck {
    private ConfigCheck() {}

    /**
     * Returns the findings in source order, without those whose rule is off. If a source never becomes readable, the
     * compiler reports the reason, except for a mismatched {@code connect-config} jar.
     */
    public static List<Finding> findings(ConfigSource source, Bindings bindings) {
        if (!source.environment().fitsProcessor()) {
            return List.of(VersionCheck.mismatch(source));
        } else if (source.type().is(Barrier.IN_COMPACT_SOURCE_FILE)) {
            return List.of(TypeCheck.finding(source.type()).orElseThrow());
        } else if (!source.isComplete()) {
            List<Finding> outOfReach = MethodCheck.outOfReach(source.methods());
            return outOfReach.isEmpty() && source.obstacle().isPresent()
                    ? List.of(TypeCheck.unreadable(source.obstacle().get()))
                    : outOfReach;
        }
        Optional<Finding> extendedTwice = TypeCheck.extendedTwice(source.type());
        Optional<Finding> contradiction =
                extendedTwice.isPresent() ? extendedTwice : MethodCheck.contradiction(source.methods());
        if (contradiction.isPresent()) {
            return List.of(contradiction.get());
        }
        CheckContext subject = new CheckContext(source, bindings);
        List<Finding> findings = new ArrayList<>();
        Findings.add(TypeCheck.finding(source.type()), findings);
        findings.addAll(RequiredCheck.findings(subject));
        for (Map.Entry<Parameter, Binding.Constant> bound : bindings.constants().entrySet()) {
            addFindings(bound.getKey(), bound.getValue(), subject, findings);
        }
        findings.addAll(RememberUserCheck.findings(subject));
        findings.addAll(MethodCheck.findings(subject));
        findings.addAll(SurrogateCheck.findings(subject, List.copyOf(findings)));
        findings.addAll(UrlLengthCheck.findings(subject, List.copyOf(findings)));
        return findings.isEmpty() ? findings : spoken(findings, source);
    }

    /** Checks one constant. Not a table of checks, so that a check class is loaded only if its parameter is set. */
    private static void addFindings(
            Parameter parameter, Binding.Constant constant, CheckContext subject, List<Finding> findings) {
        if (parameter == Parameter.CLIENT_ID || parameter == Parameter.APPLICATION_ID) {
            Findings.add(ClientIdCheck.finding(parameter, constant.value(), subject), findings);
        } else if (parameter == Parameter.REDIRECT_URI) {
            Findings.add(RedirectUriCheck.finding(constant.value(), subject), findings);
        } else if (parameter == Parameter.APP_ORIGIN) {
            Findings.add(AppOriginCheck.finding(constant.value(), subject), findings);
        } else if (parameter == Parameter.SCOPES) {
            findings.addAll(ScopeCheck.findings(constant.values(), subject));
        } else if (parameter == Parameter.MAKE) {
            Findings.add(MakeCheck.finding(constant.value(), subject), findings);
        } else if (parameter == Parameter.SINGLE_SELECT_VIN) {
            Findings.add(VinCheck.finding(constant.value(), subject), findings);
        } else if (parameter == Parameter.FLAGS) {
            findings.addAll(FlagCheck.findings(constant.values()));
        } else if (parameter == Parameter.PARAMETERS) {
            findings.addAll(NewerConstantCheck.findings(subject));
        } else if (parameter == Parameter.ORIGIN) {
            Findings.add(OriginCheck.finding(constant.value()), findings);
        }
    }

    private static List<Finding> spoken(List<Finding> findings, ConfigSource source) {
        return findings.stream()
                .filter(finding -> source.settings().severity(finding.rule()) != Severity.OFF)
                .filter(finding -> !isSuppressed(finding, source.methods()))
                .sorted((one, other) ->
                        Arrays.compare(one.where().order(), other.where().order()))
                .toList();
    }

    /** Returns true if the method of a finding turns its rule off. */
    private static boolean isSuppressed(Finding finding, List<MethodSource> methods) {
        OptionalInt method = finding.where().inMethod();
        return method.isPresent()
                && finding.rule().isConfigurable()
                && methods.get(method.getAsInt()).suppressed().contains(finding.rule());
    }
}
