package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.ClientIds;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import io.github.connectconfig.runtime.Wrapping;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the application id, under either of its names. */
final class ClientIdCheck {
    /** Ids that occur only in samples and tests. They are not checked at run time, because a test may use them. */
    private static final Pattern SAMPLE =
            Pattern.compile("(?i)([0-9a-f])\\1{7}(-\\1{4}){3}-\\1{12}|12345678-1234-.*|.*-123456789(012|abc)");

    private ClientIdCheck() {}

    static Optional<Finding> finding(Parameter parameter, String id, CheckContext subject) {
        FindingLocation.Member where = new FindingLocation.Member(parameter);
        if (parameter == Parameter.APPLICATION_ID && subject.bindings().isConstant(Parameter.CLIENT_ID)) {
            return Optional.of(twoNames(where, "remove `clientId` or `applicationId`"));
        }
        ClientIds rules = ClientIds.of(parameter);
        Optional<Violation> form = rules.violation(id);
        Optional<Violation> violation = form.isPresent() ? form : rules.refusedByConnect(id);
        if (violation.isPresent()) {
            return Optional.of(Finding.of(violation.get(), where, ClientIds.withoutSecret(id))
                    .help(help(violation.get(), parameter, id)));
        }
        return !QueryEncoder.encodable(id) || isIssued(id) ? Optional.empty() : Optional.of(unusual(where, id));
    }

    /** Reports an id that is bound under both names: the URL would name the application twice. */
    static Finding twoNames(FindingLocation where, String help) {
        return Finding.of(Rule.PARAMETER_BOUND_TWICE, where, "clientId and applicationId are names of one id")
                .help(help)
                .note("Connect takes one of the two in a URL; applicationId is the newer one");
    }

    private static String name(Parameter parameter) {
        return parameter == Parameter.APPLICATION_ID ? "application id" : "client id";
    }

    /** Returns the name as it follows {@code the application's}. */
    private static String shortName(Parameter parameter) {
        return parameter == Parameter.APPLICATION_ID ? "id" : "client id";
    }

    private static String help(Violation violation, Parameter parameter, String id) {
        if (violation.rule() == ValueRule.UNRESOLVED_PLACEHOLDER) {
            return Texts.accessorFor(parameter);
        }
        return violation.rule() == ValueRule.MALFORMED_CLIENT_ID
                ? corrected(id).or(() -> Texts.hidden(id)).orElse("write the id without white space or signs around it")
                : "copy the application's " + shortName(parameter) + ", a UUID, from the Smartcar dashboard";
    }

    private static boolean isIssued(String clientId) {
        return ClientIds.isUuid(clientId) && !SAMPLE.matcher(clientId).matches();
    }

    /**
     * Extracts the id from a line of a file, {@code SMARTCAR_CLIENT_ID="8229df9f-…",}, or from a pair of id and secret.
     */
    private static Optional<String> corrected(String clientId) {
        String visible = Texts.visible(clientId);
        String id = Wrapping.without(visible.substring(visible.indexOf('=') + 1));
        return Optional.of(id.split("[:/;|]", 2)[0])
                .filter(ClientIdCheck::isIssued)
                .map(corrected -> "write `" + corrected + "`");
    }

    private static Finding unusual(FindingLocation.Member where, String id) {
        String name = name(where.parameter());
        return Finding.of(Rule.UNUSUAL_CLIENT_ID, where, "unusual " + name, id)
                .help("copy the application's " + shortName(where.parameter()) + " from the Smartcar dashboard")
                .note(
                        ClientIds.isUuid(id)
                                ? "samples and tests have such an id, and no application"
                                : name + "s are UUIDs, such as 8229df9f-91a0-4ff0-a1ae-a1f38ee24d07");
    }
}
