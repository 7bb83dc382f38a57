package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.jooby.Jooby;
import io.jooby.ServerOptions;
import io.jooby.netty.NettyServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jooby on Netty. */
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
                        () -> ConnectCallback.fromParameters(context.queryMap())));
        server = new NettyServer().setOptions(options).start(app);
        return server.getOptions().getPort();
    }

    /** Jooby reads names with dots or brackets as parts of an object. A name cannot be a value and an object. */
    @Override
    public boolean refuses(Visit visit) {
        Set<String> names = Stream.of(visit.query().split("&"))
                .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
        Stream<String> objects =
                names.stream().map(name -> name.replaceFirst("^[.\\[]+", "").split("[.\\[\\]]", 2)[0]);
        return objects.distinct().count() < names.size();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
