package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Severity;
import io.github.connectconfig.processor.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Applies every rule to a source. */
public final class ConfigCheck {
    private static final List<Function<Subject, List<Finding>>> CHECKS = List.of(
            TypeCheck::findings,
            RequiredCheck::findings,
            ClientIdCheck::findings,
            RedirectUriCheck::findings,
            ScopeCheck::findings,
            FlagCheck::findings,
            MakeCheck::findings,
            VinCheck::findings,
            OriginCheck::findings,
            RememberUserCheck::findings,
            MethodCheck::findings);

    private static final Comparator<Finding> ORDER = Comparator.<Finding>comparingInt(finding -> group(finding.where()))
            .thenComparingInt(finding -> first(finding.where()))
            .thenComparingInt(finding -> second(finding.where()));

    private ConfigCheck() {}

    /**
     * The findings of rules that are not turned off, in the order of the source. Of a source that never becomes readable
     * the compiler says why, unless it is the {@code connect-config} jar that does not fit.
     */
    public static List<Finding> findings(ConfigSource source, Bindings bindings) {
        Optional<Finding> mismatch = VersionCheck.finding(source);
        if (mismatch.isPresent()) {
            return List.of(mismatch.get());
        } else if (!source.isComplete()) {
            return List.of();
        }
        Subject subject = new Subject(source, bindings);
        List<Finding> findings = new ArrayList<>();
        CHECKS.forEach(check -> findings.addAll(check.apply(subject)));
        findings.addAll(SurrogateCheck.findings(subject, List.copyOf(findings)));
        findings.addAll(UrlLengthCheck.findings(subject, List.copyOf(findings)));
        return findings.stream()
                .filter(finding -> source.settings().severity(finding.rule()) != Severity.OFF)
                .sorted(ORDER)
                .toList();
    }

    private static int group(Where where) {
        if (where instanceof Where.Type) {
            return 0;
        } else if (where instanceof Where.Member) {
            return 1;
        } else if (where instanceof Where.Annotation) {
            return 2;
        }
        return 3;
    }

    private static int first(Where where) {
        if (where instanceof Where.Member member) {
            return member.parameter().ordinal();
        } else if (where instanceof Where.Method method) {
            return method.method();
        } else if (where instanceof Where.Argument argument) {
            return argument.method();
        }
        return 0;
    }

    private static int second(Where where) {
        if (where instanceof Where.Member member) {
            return member.index();
        } else if (where instanceof Where.Argument argument) {
            return argument.argument();
        }
        return -1;
    }
}
