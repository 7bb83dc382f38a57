package io.github.connectconfig;

import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Connected;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.Reauthenticated;
import io.github.connectconfig.ConnectResult.StateCheck;
import io.github.connectconfig.runtime.CallbackName;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A callback of Connect whose state has not been checked yet. It gives access to its contents only after the check of
 * the state that was sent.
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
 * <p>A callback contains a code; or the owner's id, if the response type was {@code none}; or the vehicle's id, after
 * re-authentication; or an error. {@link ConnectResult} has a fold for each of these flows.
 *
 * <p>A parameter without a value counts as missing. A parameter that Connect does not send is ignored, whatever its
 * value.
 */
public final class ConnectCallback {
    private final CallbackKind kind;
    private final CallbackParameters parameters;

    private ConnectCallback(CallbackParameters parameters) {
        this.kind = CallbackKind.of(parameters);
        this.parameters = parameters;
    }

    /**
     * Returns the callback from the query string of the URI to which Connect redirected the owner.
     *
     * @param uri absolute or relative
     * @return a callback whose state is not checked yet
     * @throws MalformedCallbackException if it is not a callback of Connect
     * @throws NullPointerException for null
     */
    public static ConnectCallback fromUri(URI uri) {
        String query = Objects.requireNonNull(uri, "uri").getRawQuery();
        return new ConnectCallback(CallbackParameters.ofQuery(query == null ? "" : query));
    }

    /**
     * Returns the callback from a query string that is still percent-encoded, such as a servlet's {@code
     * getQueryString()}. Do not pass the result of {@link URI#getQuery()}: it is decoded, so an encoded {@code &} looks
     * like a separator.
     *
     * @param query with or without the question mark before it; null if there is no query string
     * @return a callback whose state is not checked yet
     * @throws MalformedCallbackException if it is not a callback of Connect, or if it is a whole address, which {@link
     *     #fromUri} accepts
     */
    public static ConnectCallback fromQuery(String query) {
        String text = query == null ? "" : query.startsWith("?") ? query.substring(1) : query;
        CallbackParameters parameters = CallbackParameters.ofQuery(text);
        parameters.refuseAddress(text);
        return new ConnectCallback(parameters);
    }

    /**
     * Returns the callback from parameters that are already decoded, in the types that most web frameworks provide:
     * {@code Map<String, String[]>} (Servlet, Spark, Play), {@code Map<String, List<String>>} (JAX-RS, Spring, Netty,
     * Helidon, Javalin, Undertow and others) or {@code Map<String, String>} (Spring's {@code @RequestParam}).
     *
     * @param parameters for each name that Connect sends: a String, an array or a collection of String, an Optional of
     *     String, or null; values under other names are not read
     * @return a callback whose state is not checked yet
     * @throws MalformedCallbackException if it is not a callback of Connect
     * @throws IllegalArgumentException if a parameter of Connect has a value of another type
     * @throws NullPointerException for null
     */
    public static ConnectCallback fromParameters(Map<String, ?> parameters) {
        return fromParameters(Objects.requireNonNull(parameters, "parameters").entrySet());
    }

    /**
     * Returns the callback from parameters that are already decoded and come as single entries, as in Vert.x's {@code
     * MultiMap} and Armeria's {@code QueryParams}.
     *
     * @param parameters names and values; each value has a type that {@link #fromParameters(Map)} accepts
     * @return a callback whose state is not checked yet
     * @throws MalformedCallbackException if it is not a callback of Connect
     * @throws IllegalArgumentException if a parameter of Connect has a value of another type
     * @throws NullPointerException for null
     */
    public static ConnectCallback fromParameters(Iterable<? extends Map.Entry<String, ?>> parameters) {
        return new ConnectCallback(CallbackParameters.ofDecoded(Objects.requireNonNull(parameters, "parameters")));
    }

    /**
     * Returns the contents of the callback after checking its state, for a visit that was started with a state.
     *
     * @param expectedState the state that was sent; null if the session has none
     * @return a success with the expected state, or a failure, whose state may be missing or wrong
     * @throws StateMismatchException for a success whose state is missing or wrong, or if no state was expected
     */
    public ConnectResult verify(String expectedState) {
        return verify(expectedState == null ? List.of() : List.of(expectedState));
    }

    /**
     * Returns the contents of the callback after checking its state against several visits, for example of an owner
     * with two tabs.
     *
     * @param expectedStates the states that were sent and have not come back yet; empty if the session was lost
     * @return a success with one of the expected states, or a failure, whose state may be missing or wrong
     * @throws StateMismatchException for a success whose state is missing or wrong, or if no state was expected
     * @throws NullPointerException for null or a null element
     */
    public ConnectResult verify(Collection<String> expectedStates) {
        Objects.requireNonNull(expectedStates, "expectedStates");
        Optional<String> state = parameters.get(CallbackName.STATE);
        boolean fits = state.isPresent() && isAmong(expectedStates, state.get());
        if (kind != CallbackKind.FAILED && !fits) {
            throw new StateMismatchException(mismatch(expectedStates, state));
        }
        return open(state.isPresent() ? fits ? StateCheck.FITTED : StateCheck.FOREIGN : StateCheck.ABSENT);
    }

    /**
     * Returns the contents of a callback without checking a state, for a visit that was started without one. Nothing
     * then proves that this browser started the visit: an attacker can make an owner's browser send the attacker's code
     * or id.
     *
     * @return the success or the failure, unchecked
     */
    public ConnectResult withoutState() {
        return open(parameters.has(CallbackName.STATE) ? StateCheck.UNCHECKED : StateCheck.ABSENT);
    }

    private String mismatch(Collection<String> expected, Optional<String> state) {
        if (expected.isEmpty()) {
            return kind.contents + ", but no state was expected: was the session lost?";
        }
        return kind.contents + (state.isPresent() ? " with a state that was not expected" : " without a state");
    }

    /** Compares with all of them, so that the time does not reveal which one was close. */
    private static boolean isAmong(Collection<String> expected, String state) {
        boolean found = false;
        for (String candidate : expected) {
            found |= ConnectState.same(Objects.requireNonNull(candidate, "expectedStates"), state);
        }
        return found;
    }

    private ConnectResult open(StateCheck stateCheck) {
        String main = parameters.get(kind.parameter).get();
        Optional<String> state = parameters.get(CallbackName.STATE);
        Optional<String> userId = parameters.get(CallbackName.USER_ID);
        Optional<String> externalId = parameters.get(CallbackName.EXTERNAL_ID);
        return switch (kind) {
            case AUTHORIZED ->
                new Authorized(main, state, parameters.get(CallbackName.VIRTUAL_KEY_URL), userId, externalId);
            case CONNECTED -> new Connected(main, state, externalId);
            case REAUTHENTICATED -> new Reauthenticated(main, state, userId, externalId);
            case FAILED -> {
                Optional<String> description = parameters.get(CallbackName.ERROR_DESCRIPTION);
                yield new Failed(ConnectErrorCode.of(main), description, state, stateCheck, parameters.details());
            }
        };
    }

    /** Returns the names of the main parameter and the state, without values. */
    @Override
    public String toString() {
        return "ConnectCallback[" + kind.parameter.wireName() + "=***"
                + (parameters.has(CallbackName.STATE) ? ", state=***" : "") + "]";
    }
}
