package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import java.util.function.Supplier;

/**
 * A server or a framework with one handler for all paths, set up as its documentation says. Each class reads the callback
 * in one line, which {@link ServersPage} copies from the source.
 */
interface Server {
    /** Returns the usual name of the server. */
    String name();

    /**
     * Starts the server on a free port of the loopback address.
     *
     * @return the port
     */
    int start(Handler handler) throws Exception;

    void stop() throws Exception;

    /**
     * Returns true for a visit that this server may reject although our check accepts its redirect URI. Most servers accept
     * it, and it cannot be written in another way. The page lists these cases.
     */
    default boolean refuses(Visit visit) {
        return false;
    }

    /** The application's part of a handler. Exceptions of the server before it are handled by the server. */
    interface Handler {
        /** Reads the raw query string. */
        String answer(Supplier<ConnectCallback> raw);

        /** Reads the raw query string, and then the map that the framework has decoded. */
        String answer(Supplier<ConnectCallback> raw, Supplier<ConnectCallback> decoded);
    }
}
