package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports unpaired surrogates, which no URL can contain, where no other error does. The checks of single parameters do
 * not, so that this applies if their rules are off too.
 */
final class SurrogateCheck {
    private SurrogateCheck() {}

    static List<Finding> findings(CheckContext subject, List<Finding> before) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Parameter, Binding.Constant> bound :
                subject.bindings().constants().entrySet()) {
            Parameter parameter = bound.getKey();
            List<String> values = bound.getValue().values();
            for (int index = 0; index < values.size(); index++) {
                FindingLocation.Member where = parameter.isArray()
                        ? new FindingLocation.Member(parameter, index)
                        : new FindingLocation.Member(parameter);
                Optional<Finding> finding = unpaired(where, values.get(index));
                if (finding.isPresent() && !isWrongAlready(where, subject, before)) {
                    findings.add(finding.get());
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> unpaired(FindingLocation.Member where, String text) {
        return QueryEncoder.encodable(text)
                ? Optional.empty()
                : Optional.of(Finding.of(
                                Rule.UNPAIRED_SURROGATE,
                                where,
                                QueryEncoder.UNPAIRED.problem(),
                                Quoting.withoutUserInfo(text))
                        .help("write both halves of the character, or leave it out")
                        .note(QueryEncoder.UNPAIRED.expectation()));
    }

    private static boolean isWrongAlready(FindingLocation where, CheckContext subject, List<Finding> before) {
        return before.stream()
                .anyMatch(finding -> subject.settings().isError(finding.rule())
                        && finding.where().equals(where));
    }
}
