package io.github.connectconfig.runtime;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about the id of an application, under either of its two names. */
public final class ClientIds {
    private static final ClientIds CLIENT = new ClientIds("client id");
    private static final ClientIds APPLICATION = new ClientIds("application id");
    private static final String CREDENTIAL = "client_";
    private static final int LENGTH_OF_UUID = 36;
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Optional<Violation> malformed;
    private final Optional<Violation> wrapped;
    private final Optional<Violation> withSecret;
    private final Optional<Violation> wrong;

    private ClientIds(String name) {
        this.malformed = Optional.of(new Violation(
                ValueRule.MALFORMED_CLIENT_ID,
                "malformed " + name,
                "a" + (name.startsWith("a") ? "n " : " ") + name
                        + " has no white space, no control and no invisible characters"));
        this.wrapped = Optional.of(
                new Violation(
                        ValueRule.MALFORMED_CLIENT_ID,
                        name + " with more around it",
                        "the id has no quotes, braces, commas or names around it, not even in a variable such as SMARTCAR_CLIENT_ID"));
        this.withSecret = Optional.of(new Violation(
                ValueRule.MALFORMED_CLIENT_ID,
                name + " followed by a secret",
                "the secret stays on the server: it belongs to the exchange of the code, and in no URL"));
        this.wrong = Optional.of(new Violation(
                ValueRule.WRONG_CLIENT_ID,
                "wrong " + name,
                "Connect refuses API credentials, which begin with client_"));
    }

    /**
     * Returns the rules about an application's id under one of its names.
     *
     * @param parameter the client id or the application id
     * @return the rules, with the name in their texts
     */
    public static ClientIds of(Parameter parameter) {
        return parameter == Parameter.APPLICATION_ID ? APPLICATION : CLIENT;
    }

    /**
     * Returns what is wrong with the form of an id.
     *
     * @param clientId any text
     * @return UnresolvedPlaceholder, MalformedClientId or nothing
     */
    public Optional<Violation> violation(String clientId) {
        Optional<Violation> placeholder = Placeholders.violation(clientId);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        if (Unseen.isIn(clientId)) {
            return malformed;
        }
        if (isBeforeSecret(clientId)) {
            return withSecret;
        }
        return Wrapping.isAround(clientId) || isBehindName(clientId) ? wrapped : Optional.empty();
    }

    /**
     * Returns whether a secret follows: HTTP's basic authentication writes it after the id and a colon, others after
     * another sign.
     */
    private static boolean isBeforeSecret(String clientId) {
        return clientId.length() > LENGTH_OF_UUID
                && ":/;|".indexOf(clientId.charAt(LENGTH_OF_UUID)) >= 0
                && isUuid(clientId.substring(0, LENGTH_OF_UUID));
    }

    /**
     * Returns a client id without a secret, for a message. A secret may follow a colon, white space, a line end or
     * {@code &client_secret=}.
     *
     * @param clientId any text
     * @return the text, with an ellipsis instead of everything that follows the first UUID and one character
     */
    public static String withoutSecret(String clientId) {
        Matcher uuid = UUID.matcher(clientId);
        if (!uuid.find() || uuid.end() == clientId.length()) {
            return clientId;
        }
        int end = clientId.offsetByCodePoints(uuid.end(), 1);
        return end == clientId.length() ? clientId : clientId.substring(0, end) + "…";
    }

    /**
     * Returns whether the text is a whole line of a file, {@code SMARTCAR_CLIENT_ID=…}. An equals sign at the end is
     * padding of Base64.
     */
    private static boolean isBehindName(String clientId) {
        int equals = clientId.indexOf('=');
        return equals > 0 && equals < clientId.length() - 1 && clientId.charAt(equals + 1) != '=';
    }

    /**
     * Returns the reason if Connect is known to reject an id.
     *
     * @param clientId any text
     * @return WrongClientId or nothing
     */
    public Optional<Violation> refusedByConnect(String clientId) {
        return clientId.regionMatches(true, 0, CREDENTIAL, 0, CREDENTIAL.length()) ? wrong : Optional.empty();
    }

    /**
     * Returns whether a text has the form of Smartcar's client ids.
     *
     * @param text any text
     * @return true for a UUID, in upper or lower case
     */
    public static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }
}
