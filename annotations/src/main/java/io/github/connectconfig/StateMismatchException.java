package io.github.connectconfig;

/**
 * A callback brought a code, or the id of a user or a vehicle in its place, but no state, or not the one that was expected:
 * the visit was not started by this browser, its session has ended, or somebody forged the callback. What it brought
 * belongs to nobody known: do not exchange the code, and keep no id.
 *
 * <p>Where no state was expected, the message says so: the session was lost more often than anything was forged.
 *
 * <p>The message holds no value, so it may be logged. Answer with status 400 or 403, and offer to start
 * again.
 */
public final class StateMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StateMismatchException(String problem) {
        super("[ConnectConfig/StateMismatch] " + problem);
    }
}
