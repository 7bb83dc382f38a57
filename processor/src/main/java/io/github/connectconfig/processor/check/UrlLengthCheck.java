package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Severity;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How long the constants make every URL. */
final class UrlLengthCheck {
    private static final int LONGEST = 8_000;

    private UrlLengthCheck() {}

    /** Looks at the values in which no other error was found: a URL may be long for that reason alone. */
    static List<Finding> findings(Subject subject, List<Finding> before) {
        Set<Parameter> wrong = before.stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .map(Finding::where)
                .filter(Where.Member.class::isInstance)
                .map(where -> ((Where.Member) where).parameter())
                .collect(Collectors.toSet());
        long length = "/oauth/authorize?response_type=code".length();
        for (Map.Entry<Parameter, Binding.Constant> constant :
                subject.bindings().constants().entrySet()) {
            if (!wrong.contains(constant.getKey())) {
                length += length(constant.getKey(), constant.getValue().values());
            }
        }
        if (length <= LONGEST) {
            return List.of();
        }
        return List.of(Finding.of(
                        Rule.URL_TOO_LONG,
                        new Where.Annotation(),
                        "the constants make a URL of " + length + " characters")
                .help("shorten them to at most " + LONGEST + " characters of URL")
                .note("servers and browsers refuse long URLs, and state and user are still to come"));
    }

    private static long length(Parameter parameter, List<String> values) {
        if (parameter == Parameter.ORIGIN) {
            return values.get(0).length();
        }
        return "&=".length()
                + parameter.wireName().length()
                + QueryEncoder.encodeAll(parameter.label(), values).length();
    }
}
