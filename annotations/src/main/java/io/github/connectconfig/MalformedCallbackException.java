package io.github.connectconfig;

/**
 * What arrived at the redirect URI is no callback of Connect: it has neither {@code code}, {@code error}, {@code user_id}
 * nor {@code vehicle_id}, or a code beside an error or a vehicle; a parameter that Connect sends stands twice; its
 * percent-encoding is broken there; or it is longer than any callback. So it is with a choice of battery capacity, which
 * comes without a state; and with a callback that ends another flow than the one that was asked for by {@link
 * ConnectResult#fold(java.util.function.Function, java.util.function.Function) fold}.
 *
 * <p>The message names the problem and never holds a value, so it may be logged. Answer with status 400.
 */
public final class MalformedCallbackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MalformedCallbackException(String problem) {
        super("[ConnectConfig/MalformedCallback] " + problem);
    }
}
