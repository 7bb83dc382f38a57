package io.github.connectconfig.servers;

import com.linecorp.armeria.common.HttpResponse;
import io.github.connectconfig.ConnectCallback;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;

final class ArmeriaServer implements Server {
    /** Armeria reads queries as it reads paths: the folder above, and control characters, are refused. */
    private static final Pattern REFUSED = Pattern.compile("(?i)(\\.|%2e){2}|%[01][0-9a-f]|%7f");

    private com.linecorp.armeria.server.Server server;

    @Override
    public String name() {
        return "Armeria";
    }

    @Override
    public int start(Handler handler) {
        server = com.linecorp.armeria.server.Server.builder()
                .http(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .serviceUnder(
                        "/",
                        (context, request) ->
                                HttpResponse.of(handler.answer(() -> ConnectCallback.fromQuery(context.query()))))
                .build();
        server.start().join();
        return server.activeLocalPort();
    }

    @Override
    public boolean refuses(String query) {
        return REFUSED.matcher(query).find();
    }

    @Override
    public void stop() {
        server.stop().join();
    }
}
