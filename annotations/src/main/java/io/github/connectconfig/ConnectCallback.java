package io.github.connectconfig;

import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.StateCheck;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an owner brings back from Connect, unopened: it shows its code or its error only in exchange for the state that
 * was sent along.
 *
 * <pre>{@code
 * String expected = (String) session.getAttribute("connect-state");
 * session.removeAttribute("connect-state"); // it is good for one callback
 * ConnectResult result = ConnectCallback.fromQuery(request.getQueryString()).verify(expected);
 * String page = result.fold(
 *     authorized -> connected(authorized.code()),
 *     failed -> notConnected(failed.code()));
 * }</pre>
 *
 * <p>A parameter without a value counts as left out, and one that Connect does not send is ignored.
 */
public final class ConnectCallback {
    private final Map<String, String> parameters;

    private ConnectCallback(Map<String, String> parameters) {
        boolean code = parameters.containsKey(CallbackParameters.CODE);
        boolean error = parameters.containsKey(CallbackParameters.ERROR);
        if (code == error) {
            throw new MalformedCallbackException(code ? "both `code` and `error`" : "neither `code` nor `error`");
        }
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * Reads the query of the URI that the owner was sent to.
     *
     * @param uri absolute or relative
     * @return an unopened callback
     * @throws MalformedCallbackException if it is none
     * @throws NullPointerException for null
     */
    public static ConnectCallback fromUri(URI uri) {
        return fromQuery(Objects.requireNonNull(uri, "uri").getRawQuery());
    }

    /**
     * Reads a query that is still percent-encoded, such as a servlet's {@code getQueryString()}.
     *
     * @param query without the question mark; null where there is none
     * @return an unopened callback
     * @throws MalformedCallbackException if it is none
     */
    public static ConnectCallback fromQuery(String query) {
        return new ConnectCallback(CallbackParameters.ofQuery(query == null ? "" : query));
    }

    /**
     * Reads parameters that were decoded before, as web frameworks hand them over.
     *
     * @param parameters the values of each name
     * @return an unopened callback
     * @throws MalformedCallbackException if it is none
     * @throws NullPointerException for null
     */
    public static ConnectCallback fromParameters(Map<String, ? extends Collection<String>> parameters) {
        return new ConnectCallback(CallbackParameters.ofDecoded(Objects.requireNonNull(parameters, "parameters")));
    }

    /**
     * Opens the callback of a visit that was started with a state.
     *
     * @param expectedState the state that was sent; null if the session knows of none
     * @return the code, whose state is the expected one, or a failure, whose state may be missing or wrong
     * @throws StateMismatchException for a code whose state is missing or wrong, or where none was expected
     */
    public ConnectResult verify(String expectedState) {
        return verify(expectedState == null ? List.of() : List.of(expectedState));
    }

    /**
     * Opens the callback of one of several visits, as an owner with two tabs makes them.
     *
     * @param expectedStates the states that were sent and did not come back yet; none if the session was lost
     * @return the code, whose state is one of those expected, or a failure, whose state may be missing or wrong
     * @throws StateMismatchException for a code whose state is missing or wrong, or where none was expected
     * @throws NullPointerException for null, or a null element
     */
    public ConnectResult verify(Collection<String> expectedStates) {
        Objects.requireNonNull(expectedStates, "expectedStates");
        Optional<String> state = get(CallbackParameters.STATE);
        boolean fits = state.isPresent() && isAmong(expectedStates, state.get());
        if (parameters.containsKey(CallbackParameters.CODE) && !fits) {
            throw new StateMismatchException(mismatch(expectedStates, state));
        }
        return open(state.isEmpty() ? StateCheck.ABSENT : fits ? StateCheck.FITTED : StateCheck.FOREIGN);
    }

    /**
     * Opens the callback of a visit that was started without a state. Nothing then tells whether this browser started it:
     * anybody can make an owner's browser bring a code of their own.
     *
     * @return the code or the failure, as it came
     */
    public ConnectResult withoutState() {
        return open(parameters.containsKey(CallbackParameters.STATE) ? StateCheck.UNCHECKED : StateCheck.ABSENT);
    }

    private static String mismatch(Collection<String> expected, Optional<String> state) {
        if (expected.isEmpty()) {
            return "a code, but no state was expected: was the session lost?";
        }
        return state.isPresent() ? "a code with a state that was not expected" : "a code without a state";
    }

    /** Looks at all of them, so that the time does not tell which one was close. */
    private static boolean isAmong(Collection<String> expected, String state) {
        boolean found = false;
        for (String candidate : expected) {
            found |= ConnectState.same(Objects.requireNonNull(candidate, "expectedStates"), state);
        }
        return found;
    }

    private ConnectResult open(StateCheck stateCheck) {
        Optional<String> error = get(CallbackParameters.ERROR);
        if (error.isPresent()) {
            Map<String, String> details = new HashMap<>(parameters);
            details.keySet().retainAll(CallbackParameters.DETAILS);
            return new Failed(
                    ConnectErrorCode.of(error.get()),
                    get(CallbackParameters.ERROR_DESCRIPTION),
                    get(CallbackParameters.STATE),
                    stateCheck,
                    details);
        }
        return new Authorized(
                parameters.get(CallbackParameters.CODE),
                get(CallbackParameters.STATE),
                get(CallbackParameters.VIRTUAL_KEY_URL),
                get(CallbackParameters.USER_ID),
                get(CallbackParameters.EXTERNAL_ID));
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Says whether a code or an error came, and shows no value. */
    @Override
    public String toString() {
        return "ConnectCallback[" + (parameters.containsKey(CallbackParameters.CODE) ? "code=***" : "error=***")
                + (parameters.containsKey(CallbackParameters.STATE) ? ", state=***" : "") + "]";
    }
}
