package io.github.connectconfig.servers;

import com.linecorp.armeria.common.HttpResponse;
import io.github.connectconfig.ConnectCallback;
import java.net.InetAddress;
import java.net.InetSocketAddress;

final class ArmeriaServer implements Server {
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
    public void stop() {
        server.stop().join();
    }
}
