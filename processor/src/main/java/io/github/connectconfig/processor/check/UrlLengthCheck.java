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

/** Checks the length of URLs, as far as constants determine it. */
final class UrlLengthCheck {
    private static final int LONGEST = 8_000;

    private UrlLengthCheck() {}

    /** Ignores values that already have an error: they may be the reason for the length. */
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
                .help("shorten the constants until the URL has at most " + LONGEST + " characters")
                .note("servers and browsers refuse long URLs, and state and user are still to come"));
    }

    /**
     * Returns true if no URL can be too long: an encoded character has at most nine characters, and the rest of a URL a
     * few hundred.
     */
    private static boolean cannotBeLong(Map<Parameter, Binding.Constant> constants) {
        int length = 0;
        for (Binding.Constant constant : constants.values()) {
            length += String.join(" ", constant.values()).length();
        }
        return length < (LONGEST - 1_000) / 9;
    }

    /** Adds up the literals, and the constants to which a request may add or which it may override. */
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
