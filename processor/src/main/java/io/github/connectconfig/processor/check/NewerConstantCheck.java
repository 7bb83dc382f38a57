package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.NewerConstant;
import io.github.connectconfig.processor.model.OAuthNames;
import io.github.connectconfig.processor.model.ParameterAliases;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks constants that are newer than the library. */
final class NewerConstantCheck {
    private NewerConstantCheck() {}

    static List<Finding> findings(CheckContext subject) {
        List<NewerConstant> constants = subject.bindings().newerConstants();
        List<String> before = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < constants.size(); index++) {
            NewerConstant constant = constants.get(index);
            FindingLocation.Member where = new FindingLocation.Member(Parameter.PARAMETERS, index);
            Optional<Finding> form = malformed(constant, where);
            Optional<Finding> finding = form.isPresent() ? form : known(constant, where, subject.settings());
            if (finding.isEmpty() && before.contains(constant.name())) {
                finding = Optional.of(
                        Finding.of(Rule.PARAMETER_BOUND_TWICE, where, "parameter bound twice", constant.name())
                                .help("remove one of the two"));
            }
            Findings.add(finding, findings);
            before.add(constant.name());
        }
        return findings;
    }

    private static Optional<Finding> malformed(NewerConstant constant, FindingLocation.Member where) {
        if (OAuthNames.isSecret(constant.name())) {
            return Optional.of(Finding.of(Rule.MALFORMED_PARAMETER, where, "a secret in " + where.label())
                    .help("remove it: a secret stays on the server")
                    .note(ParameterNames.noteOnForeign(constant.name())));
        }
        if (!QueryEncoder.encodable(constant.name()) || !QueryEncoder.encodable(constant.value())) {
            return Optional.of(of(constant, where)
                    .help("write both halves of the character, or leave it out")
                    .note(QueryEncoder.UNPAIRED.expectation()));
        }
        if (constant.isWellFormed()) {
            return Optional.empty();
        }
        return Optional.of(of(constant, where)
                .help("write `{name}={value}`, such as `" + example(constant) + "`")
                .note("the name holds letters, digits and . _ ~ - only, and the value may be any text"));
    }

    private static Finding of(NewerConstant constant, FindingLocation.Member where) {
        String pair = constant.name() + (constant.isPair() ? "=" : "") + constant.value();
        return Finding.of(Rule.MALFORMED_PARAMETER, where, "malformed parameter", pair);
    }

    /** Returns an example that reuses as much of the user's text as possible. */
    private static String example(NewerConstant constant) {
        String name = constant.name().strip();
        NewerConstant corrected = new NewerConstant(name, constant.value().strip(), true);
        return corrected.isWellFormed()
                        && corrected.name().length() + corrected.value().length() <= 40
                ? corrected.name() + "=" + (corrected.value().isEmpty() ? "true" : corrected.value())
                : "sdk_platform=android";
    }

    /**
     * Reports a parameter that a member or an argument can bind, because that checks the value. Also reports a misspelt
     * name of such a parameter.
     */
    private static Optional<Finding> known(NewerConstant constant, FindingLocation.Member where, Settings settings) {
        Optional<Parameter> exact = settings.rememberParameter().equals(Optional.of(constant.name()))
                ? Optional.of(Parameter.REMEMBER_USER)
                : Parameter.onTheWire(constant.name());
        Optional<Parameter> spelt = exact.isPresent() ? exact : ParameterAliases.spelt(constant.name());
        Optional<Parameter> known = spelt.isPresent()
                ? spelt
                : ParameterAliases.meaning(constant.name()).filter(Parameter.SINGLE_SELECT_VIN::equals);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Parameter parameter = known.get();
        return Optional.of(Finding.of(Rule.KNOWN_PARAMETER, where, "known parameter", constant.name())
                .help(
                        parameter.isMember()
                                ? "write "
                                        + (parameter == Parameter.SINGLE_SELECT_VIN ? "`singleSelect = true` and " : "")
                                        + "the member `" + parameter.label() + "` in its place"
                                : "remove it, and bind `" + parameter.label() + "` by "
                                        + (parameter == Parameter.VEHICLE_ID
                                                ? "a URL method with @Reauthenticate"
                                                : "a URL method or the request: it belongs to one visit"))
                .note("`parameters` is for names that are newer than this library"));
    }
}
