package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.FactoryPlan;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long the constants make every URL. */
final class UrlLengthCheck {
    private static final int LONGEST = 8_000;

    private UrlLengthCheck() {}

    /** Leaves out values with an error of their own: a URL may be long for that reason alone. */
    static List<Finding> findings(Subject subject, List<Finding> before) {
        Map<Parameter, Binding.Constant> constants = new EnumMap<>(Parameter.class);
        constants.putAll(subject.bindings().constants());
        before.stream()
                .filter(finding -> subject.settings().isError(finding.rule()))
                .map(Finding::where)
                .filter(Where.Member.class::isInstance)
                .forEach(where -> constants.remove(((Where.Member) where).parameter()));
        Bindings bindings = new Bindings(
                constants, subject.bindings().accessors(), subject.bindings().urlMethods());
        int length = FactoryPlan.of(FactoryShape.of(subject.source(), bindings), bindings, subject.settings())
                .templates()
                .mapToInt(template -> length(template, constants))
                .max()
                .orElse(0);
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

    /** Of the literals, and of constants that a request may still add to or override. */
    private static int length(UrlTemplate template, Map<Parameter, Binding.Constant> constants) {
        int length = 0;
        for (Segment segment : template.segments()) {
            if (segment instanceof Segment.Literal literal) {
                length += literal.text().length();
            } else if (segment instanceof Segment.Slot slot
                    && slot.parameter() instanceof Parameter parameter
                    && constants.containsKey(parameter)
                    && !parameter.isFlag()) {
                length += slot.head().length()
                        + QueryEncoder.encodeAll(
                                        parameter.label(),
                                        constants.get(parameter).values())
                                .length();
            }
        }
        return length;
    }
}
