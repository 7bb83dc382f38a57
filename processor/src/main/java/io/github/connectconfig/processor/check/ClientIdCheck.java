package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.ClientIds;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Violation;
import io.github.connectconfig.runtime.Wrapping;
import java.util.Optional;
import java.util.regex.Pattern;

/** The client id. */
final class ClientIdCheck {
    private static final FindingLocation.Member WHERE = new FindingLocation.Member(Parameter.CLIENT_ID);

    /** What no application was ever given, and a test may be; the run time is silent about it. */
    private static final Pattern SAMPLE =
            Pattern.compile("(?i)([0-9a-f])\\1{7}(-\\1{4}){3}-\\1{12}|12345678-1234-.*|.*-123456789(012|abc)");

    private ClientIdCheck() {}

    static Optional<Finding> finding(String clientId) {
        Optional<Violation> form = ClientIds.violation(clientId);
        Optional<Violation> violation = form.isPresent() ? form : ClientIds.refusedByConnect(clientId);
        if (violation.isPresent()) {
            Rule rule = Rule.of(violation.get().rule());
            return Optional.of(Finding.of(violation.get(), WHERE, ClientIds.withoutSecret(clientId))
                    .help(help(rule, clientId)));
        }
        Optional<Finding> surrogate = Texts.unpairedSurrogate(WHERE, clientId);
        if (surrogate.isPresent() || isIssued(clientId)) {
            return surrogate;
        }
        return Optional.of(unusual(clientId));
    }

    private static String help(Rule rule, String clientId) {
        if (rule == Rule.UNRESOLVED_PLACEHOLDER) {
            return Texts.accessorFor(Parameter.CLIENT_ID);
        }
        return rule == Rule.MALFORMED_CLIENT_ID
                ? mended(clientId)
                        .or(() -> Texts.hidden(clientId))
                        .orElse("write the id without white space or signs around it")
                : "copy the application's client id, a UUID, from the Smartcar dashboard";
    }

    private static boolean isIssued(String clientId) {
        return ClientIds.isUuid(clientId) && !SAMPLE.matcher(clientId).matches();
    }

    /** The id alone, out of a line of a file, {@code SMARTCAR_CLIENT_ID="8229df9f-…",}, or from before the secret. */
    private static Optional<String> mended(String clientId) {
        String visible = Texts.visible(clientId);
        String id = Wrapping.without(visible.substring(visible.indexOf('=') + 1));
        return Optional.of(id.indexOf(':') < 0 ? id : id.substring(0, id.indexOf(':')))
                .filter(ClientIdCheck::isIssued)
                .map(mended -> "write `" + mended + "`");
    }

    private static Finding unusual(String clientId) {
        return Finding.of(Rule.UNUSUAL_CLIENT_ID, WHERE, "unusual client id", clientId)
                .help("copy the application's client id from the Smartcar dashboard")
                .note(
                        ClientIds.isUuid(clientId)
                                ? "samples and tests have such an id, and no application"
                                : "client ids are UUIDs, such as 8229df9f-91a0-4ff0-a1ae-a1f38ee24d07");
    }
}
