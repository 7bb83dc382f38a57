package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.jooby.Jooby;
import io.jooby.ServerOptions;
import io.jooby.netty.NettyServer;

/** On Netty. */
final class JoobyServer implements Server {
    private io.jooby.Server server;

    @Override
    public String name() {
        return "Jooby";
    }

    @Override
    public int start(Handler handler) {
        Jooby app = new Jooby();
        ServerOptions options = new ServerOptions().setPort(0);
        options.setHost("127.0.0.1");
        app.get(
                "/*",
                context -> handler.answer(
                        () -> ConnectCallback.fromQuery(context.queryString()),
                        () -> ConnectCallback.fromParameters(context.query().toMultimap())));
        server = new NettyServer().setOptions(options).start(app);
        return server.getOptions().getPort();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
