package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import java.util.function.Supplier;

/**
 * A server or a framework with one handler for all of its paths, set up as its documentation does. Each class hands the
 * callback over in one line, which {@link ServersPage} takes from its source.
 */
interface Server {
    /** As people call it. */
    String name();

    /**
     * Starts on a port of the loopback address that is free.
     *
     * @return the port
     */
    int start(Handler handler) throws Exception;

    void stop() throws Exception;

    /**
     * Whether it may refuse what our check accepts, since most servers take it and there is no other way to write it; the
     * page says so.
     */
    default boolean refuses(Visit visit) {
        return false;
    }

    /** What an application does with a callback. What the server throws on the way to it is the server's to answer. */
    interface Handler {
        /** From the query as it was sent. */
        String answer(Supplier<ConnectCallback> raw);

        /** The same, and again from the map that the framework has decoded. */
        String answer(Supplier<ConnectCallback> raw, Supplier<ConnectCallback> decoded);
    }
}
