package io.github.connectconfig;

/**
 * What arrived at the redirect URI is no callback of Connect: it has neither {@code code} nor {@code error}, or both; a
 * parameter that Connect sends stands twice; its percent-encoding is broken there; or it is longer than any callback.
 *
 * <p>The message names the problem and never holds a value, so it may be logged. Answer with status 400.
 */
public final class MalformedCallbackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MalformedCallbackException(String problem) {
        super("[ConnectConfig/MalformedCallback] " + problem);
    }
}
