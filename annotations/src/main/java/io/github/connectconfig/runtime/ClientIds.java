package io.github.connectconfig.runtime;

import java.util.Optional;
import java.util.regex.Pattern;

/** Rules about client ids. */
public final class ClientIds {
    private static final Optional<Violation> MALFORMED = Optional.of(new Violation(
            ValueRule.MALFORMED_CLIENT_ID,
            "malformed client id",
            "a client id has no white space, no control and no invisible characters"));
    private static final Optional<Violation> WRAPPED = Optional.of(new Violation(
            ValueRule.MALFORMED_CLIENT_ID,
            "client id with more around it",
            "no quotes, braces, commas and names belong to it, in a variable such as SMARTCAR_CLIENT_ID either"));
    private static final Optional<Violation> WITH_SECRET = Optional.of(new Violation(
            ValueRule.MALFORMED_CLIENT_ID,
            "client id with a secret behind it",
            "the secret stays on the server: it belongs to the exchange of the code, and in no URL"));
    private static final Optional<Violation> WRONG = Optional.of(new Violation(
            ValueRule.WRONG_CLIENT_ID, "wrong client id", "Connect refuses API credentials, which begin with client_"));
    private static final String CREDENTIAL = "client_";
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ClientIds() {}

    /**
     * What is wrong with the form of a client id.
     *
     * @param clientId any text
     * @return UnresolvedPlaceholder, MalformedClientId or nothing
     */
    public static Optional<Violation> violation(String clientId) {
        Optional<Violation> placeholder = Placeholders.violation(clientId);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        if (Unseen.isIn(clientId)) {
            return MALFORMED;
        }
        if (!withoutSecret(clientId).equals(clientId)) {
            return WITH_SECRET;
        }
        return Wrapping.isAround(clientId) || isBehindName(clientId) ? WRAPPED : Optional.empty();
    }

    /**
     * A client id for a message: the secret, as HTTP's basic authentication writes it behind the id, is nobody's business.
     *
     * @param clientId any text
     * @return the text, with an ellipsis in place of what stands behind a UUID and a colon
     */
    public static String withoutSecret(String clientId) {
        int colon = clientId.indexOf(':');
        return colon > 0 && isUuid(clientId.substring(0, colon)) ? clientId.substring(0, colon + 1) + "…" : clientId;
    }

    /** A whole line of a file, {@code SMARTCAR_CLIENT_ID=…}; at its end an equals sign is what base 64 is filled with. */
    private static boolean isBehindName(String clientId) {
        int equals = clientId.indexOf('=');
        return equals > 0 && equals < clientId.length() - 1 && clientId.charAt(equals + 1) != '=';
    }

    /**
     * What Connect is known to refuse.
     *
     * @param clientId any text
     * @return WrongClientId or nothing
     */
    public static Optional<Violation> refusedByConnect(String clientId) {
        return clientId.regionMatches(true, 0, CREDENTIAL, 0, CREDENTIAL.length()) ? WRONG : Optional.empty();
    }

    /**
     * Whether a text has the form of every client id that Smartcar gives out.
     *
     * @param text any text
     * @return true for a UUID, in either case
     */
    public static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }
}
