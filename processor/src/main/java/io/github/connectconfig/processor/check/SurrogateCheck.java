package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Halves of characters, which no URL can hold, also where the rule that speaks first for a value is turned down. */
final class SurrogateCheck {
    private SurrogateCheck() {}

    static List<Finding> findings(Subject subject, List<Finding> before) {
        Set<Where> wrong = before.stream()
                .filter(finding -> subject.settings().isError(finding.rule()))
                .map(Finding::where)
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        subject.bindings().constants().forEach((parameter, constant) -> {
            for (int index = 0; index < constant.values().size(); index++) {
                Where.Member where =
                        parameter.isList() ? new Where.Member(parameter, index) : new Where.Member(parameter);
                if (!wrong.contains(where)) {
                    Texts.unpairedSurrogate(where, constant.values().get(index)).ifPresent(findings::add);
                }
            }
        });
        return findings;
    }
}
