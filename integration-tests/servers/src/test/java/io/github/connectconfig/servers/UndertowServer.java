package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.undertow.Undertow;
import java.net.InetSocketAddress;

final class UndertowServer implements Server {
    private Undertow server;

    @Override
    public String name() {
        return "Undertow";
    }

    @Override
    public int start(Handler handler) {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(exchange -> exchange.getResponseSender()
                        .send(handler.answer(
                                () -> ConnectCallback.fromQuery(exchange.getQueryString()),
                                () -> ConnectCallback.fromParameters(exchange.getQueryParameters()))))
                .build();
        server.start();
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
