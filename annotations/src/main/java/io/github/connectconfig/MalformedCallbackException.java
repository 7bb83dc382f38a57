package io.github.connectconfig;

/**
 * A request to the redirect URI is not a callback of Connect. It has neither {@code code}, {@code error}, {@code
 * user_id} nor {@code vehicle_id}; or it has a code together with an error or a vehicle; or a parameter that Connect
 * sends occurs twice or has a broken percent-encoding; or it is longer than any callback.
 *
 * <p>A choice of battery capacity is rejected too, because it comes without a state. So is a callback of another flow
 * than the one that {@link ConnectResult#fold(java.util.function.Function, java.util.function.Function) fold} expects.
 *
 * <p>The message names the problem and never contains a value, so it may be logged. Answer with status 400.
 */
public final class MalformedCallbackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MalformedCallbackException(String problem) {
        super("[ConnectConfig/MalformedCallback] " + problem);
    }
}
