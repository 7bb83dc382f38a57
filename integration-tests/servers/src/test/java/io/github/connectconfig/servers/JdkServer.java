package io.github.connectconfig.servers;

import com.sun.net.httpserver.HttpServer;
import io.github.connectconfig.ConnectCallback;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

final class JdkServer implements Server {
    private HttpServer server;

    @Override
    public String name() {
        return "JDK";
    }

    @Override
    public int start(Handler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String answer = handler.answer(() -> ConnectCallback.fromUri(exchange.getRequestURI()));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server.getAddress().getPort();
    }

    @Override
    public boolean refuses(Visit visit) {
        return visit.path().startsWith("//");
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
