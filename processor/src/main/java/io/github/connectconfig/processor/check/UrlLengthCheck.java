package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.FactoryUrls;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long the constants make every URL. */
final class UrlLengthCheck {
    private static final int LONGEST = 8_000;

    private UrlLengthCheck() {}

    /** Leaves out values with an error of their own: a URL may be long for that reason alone. */
    static List<Finding> findings(CheckContext subject, List<Finding> before) {
        Map<Parameter, Binding.Constant> constants = new EnumMap<>(Parameter.class);
        constants.putAll(subject.bindings().constants());
        for (Finding finding : before) {
            if (subject.settings().isError(finding.rule())
                    && finding.where() instanceof FindingLocation.Member member) {
                constants.remove(member.parameter());
            }
        }
        if (cannotBeLong(constants)) {
            return List.of();
        }
        Bindings bindings = new Bindings(
                constants, subject.bindings().accessors(), subject.bindings().urlMethods());
        FactoryDescriptor shape = FactoryDescriptor.of(subject.source(), bindings);
        int length = 0;
        for (UrlTemplate template :
                FactoryUrls.of(shape, bindings, subject.settings()).templates()) {
            length = Math.max(length, length(template, constants));
        }
        if (length <= LONGEST) {
            return List.of();
        }
        return List.of(Finding.of(
                        Rule.URL_TOO_LONG,
                        new FindingLocation.Annotation(),
                        "the constants make a URL of " + length + " characters")
                .help("shorten them to at most " + LONGEST + " characters of URL")
                .note("servers and browsers refuse long URLs, and state and user are still to come"));
    }

    /** A character takes nine at most, and what is not constant takes a few hundred in all. */
    private static boolean cannotBeLong(Map<Parameter, Binding.Constant> constants) {
        int length = 0;
        for (Binding.Constant constant : constants.values()) {
            length += String.join(" ", constant.values()).length();
        }
        return length < (LONGEST - 1_000) / 9;
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
                    && !parameter.isBoolean()) {
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
