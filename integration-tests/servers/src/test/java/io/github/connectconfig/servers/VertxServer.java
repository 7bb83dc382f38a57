package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.vertx.core.Vertx;

final class VertxServer implements Server {
    private final Vertx vertx = Vertx.vertx();

    @Override
    public String name() {
        return "Vert.x";
    }

    @Override
    public int start(Handler handler) {
        return vertx.createHttpServer()
                .requestHandler(request -> request.response()
                        .end(handler.answer(
                                () -> ConnectCallback.fromQuery(request.query()),
                                () -> ConnectCallback.fromParameters(request.params()))))
                .listen(0, "127.0.0.1")
                .await()
                .actualPort();
    }

    @Override
    public void stop() {
        vertx.close().await();
    }
}
