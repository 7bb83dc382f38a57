package io.github.connectconfig;

/**
 * A callback has a code, or the id of a user or a vehicle, but the state is missing or is not the expected one. This
 * browser did not start the visit, its session has ended, or somebody forged the callback. Nobody knows whose code or
 * id it is: do not exchange the code, and do not store the id.
 *
 * <p>If no state was expected, the message says so: a lost session is more likely than a forgery.
 *
 * <p>The message contains no value, so it may be logged. Answer with status 400 or 403, and offer to start again.
 */
public final class StateMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StateMismatchException(String problem) {
        super("[ConnectConfig/StateMismatch] " + problem);
    }
}
