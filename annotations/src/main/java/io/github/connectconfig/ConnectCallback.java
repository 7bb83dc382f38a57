package io.github.connectconfig;

import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Connected;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.Reauthenticated;
import io.github.connectconfig.ConnectResult.StateCheck;
import io.github.connectconfig.runtime.CallbackNames;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an owner brings back from Connect, unopened: it shows what it brings only in exchange for the state that was sent
 * along.
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
 * <p>Connect brings a code; or, where the response type was {@code none}, the owner's id; or, from re-authentication, the
 * vehicle's; or else an error. {@link ConnectResult} has a fold for each of these flows.
 *
 * <p>A parameter without a value counts as left out, and one that Connect does not send is ignored, whatever its value.
 */
public final class ConnectCallback {
    private final CallbackKind kind;
    private final Map<String, String> parameters;

    private ConnectCallback(Map<String, String> parameters) {
        this.kind = CallbackKind.of(parameters.keySet());
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
        String query = Objects.requireNonNull(uri, "uri").getRawQuery();
        return new ConnectCallback(CallbackParameters.ofQuery(query == null ? "" : query));
    }

    /**
     * Reads a query that is still percent-encoded, such as a servlet's {@code getQueryString()}; never what {@link
     * URI#getQuery()} returns, where an encoded {@code &} can no longer be told from one that separates.
     *
     * @param query with or without the question mark before it; null where there is none
     * @return an unopened callback
     * @throws MalformedCallbackException if it is none, or a whole address, which {@link #fromUri} takes
     */
    public static ConnectCallback fromQuery(String query) {
        String text = query == null ? "" : query.startsWith("?") ? query.substring(1) : query;
        Map<String, String> parameters = CallbackParameters.ofQuery(text);
        CallbackParameters.refuseAddress(text, parameters);
        return new ConnectCallback(parameters);
    }

    /**
     * Reads parameters that were decoded before, as most web frameworks hand them over: {@code Map<String, String[]>}
     * (Servlet, Spark, Play), {@code Map<String, List<String>>} (JAX-RS, Spring, Netty, Helidon, Javalin, Undertow and
     * others) or {@code Map<String, String>} (Spring's {@code @RequestParam}).
     *
     * @param parameters for each name of Connect's a String, an array or a collection of String, an Optional of one, or
     *     null; what other names have is not looked at
     * @return an unopened callback
     * @throws MalformedCallbackException if it is none
     * @throws IllegalArgumentException if a name of Connect's has a value of another type
     * @throws NullPointerException for null
     */
    public static ConnectCallback fromParameters(Map<String, ?> parameters) {
        return fromParameters(Objects.requireNonNull(parameters, "parameters").entrySet());
    }

    /**
     * Reads parameters that were decoded before and come one by one, as Vert.x's {@code MultiMap} and Armeria's {@code
     * QueryParams} have them.
     *
     * @param parameters names and values, of which each value is what {@link #fromParameters(Map)} takes for one
     * @return an unopened callback
     * @throws MalformedCallbackException if it is none
     * @throws IllegalArgumentException if a name of Connect's has a value of another type
     * @throws NullPointerException for null
     */
    public static ConnectCallback fromParameters(Iterable<? extends Map.Entry<String, ?>> parameters) {
        return new ConnectCallback(CallbackParameters.ofDecoded(Objects.requireNonNull(parameters, "parameters")));
    }

    /**
     * Opens the callback of a visit that was started with a state.
     *
     * @param expectedState the state that was sent; null if the session knows of none
     * @return a success, whose state is the expected one, or a failure, whose state may be missing or wrong
     * @throws StateMismatchException for a success whose state is missing or wrong, or where none was expected
     */
    public ConnectResult verify(String expectedState) {
        return verify(expectedState == null ? List.of() : List.of(expectedState));
    }

    /**
     * Opens the callback of one of several visits, as an owner with two tabs makes them.
     *
     * @param expectedStates the states that were sent and did not come back yet; none if the session was lost
     * @return a success, whose state is one of those expected, or a failure, whose state may be missing or wrong
     * @throws StateMismatchException for a success whose state is missing or wrong, or where none was expected
     * @throws NullPointerException for null, or a null element
     */
    public ConnectResult verify(Collection<String> expectedStates) {
        Objects.requireNonNull(expectedStates, "expectedStates");
        Optional<String> state = get(CallbackNames.STATE);
        boolean fits = state.isPresent() && isAmong(expectedStates, state.get());
        if (kind != CallbackKind.FAILED && !fits) {
            throw new StateMismatchException(mismatch(expectedStates, state));
        }
        return open(state.isEmpty() ? StateCheck.ABSENT : fits ? StateCheck.FITTED : StateCheck.FOREIGN);
    }

    /**
     * Opens the callback of a visit that was started without a state. Nothing then tells whether this browser started it:
     * anybody can make an owner's browser bring a code, or an id, of their own.
     *
     * @return the success or the failure, as it came
     */
    public ConnectResult withoutState() {
        return open(parameters.containsKey(CallbackNames.STATE) ? StateCheck.UNCHECKED : StateCheck.ABSENT);
    }

    private String mismatch(Collection<String> expected, Optional<String> state) {
        if (expected.isEmpty()) {
            return kind.gift + ", but no state was expected: was the session lost?";
        }
        return kind.gift + (state.isPresent() ? " with a state that was not expected" : " without a state");
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
        String main = parameters.get(kind.name);
        Optional<String> state = get(CallbackNames.STATE);
        Optional<String> userId = get(CallbackNames.USER_ID);
        Optional<String> externalId = get(CallbackNames.EXTERNAL_ID);
        return switch (kind) {
            case AUTHORIZED -> new Authorized(main, state, get(CallbackNames.VIRTUAL_KEY_URL), userId, externalId);
            case CONNECTED -> new Connected(main, state, externalId);
            case REAUTHENTICATED -> new Reauthenticated(main, state, userId, externalId);
            case FAILED -> {
                Map<String, String> details = new HashMap<>(parameters);
                details.keySet().retainAll(CallbackNames.DETAILS);
                Optional<String> description = get(CallbackNames.ERROR_DESCRIPTION);
                yield new Failed(ConnectErrorCode.of(main), description, state, stateCheck, details);
            }
        };
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Says what came, and shows no value. */
    @Override
    public String toString() {
        return "ConnectCallback[" + kind.name + "=***"
                + (parameters.containsKey(CallbackNames.STATE) ? ", state=***" : "") + "]";
    }
}
