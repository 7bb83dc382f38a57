package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.helidon.webserver.WebServer;
import java.net.InetAddress;

final class HelidonServer implements Server {
    private WebServer server;

    @Override
    public String name() {
        return "Helidon";
    }

    @Override
    public int start(Handler handler) {
        server = WebServer.builder()
                .address(InetAddress.getLoopbackAddress())
                .port(0)
                .routing(routing -> routing.any((request, response) -> response.send(handler.answer(
                        () -> ConnectCallback.fromQuery(request.query().rawValue()),
                        () -> ConnectCallback.fromParameters(request.query().toMap())))))
                .build()
                .start();
        return server.port();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
