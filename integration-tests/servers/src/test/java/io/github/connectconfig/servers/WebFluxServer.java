package io.github.connectconfig.servers;

import static org.springframework.web.reactive.function.server.RequestPredicates.all;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;
import static org.springframework.web.reactive.function.server.RouterFunctions.toHttpHandler;

import io.github.connectconfig.ConnectCallback;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Spring WebFlux on Reactor Netty, as in Spring Boot. */
final class WebFluxServer implements Server {
    private DisposableServer server;

    @Override
    public String name() {
        return "Spring WebFlux";
    }

    @Override
    public int start(Handler handler) {
        var callback = route(
                all(),
                request -> ServerResponse.ok()
                        .bodyValue(answer(handler, request.exchange().getRequest())));
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(toHttpHandler(callback)))
                .bindNow();
        return server.port();
    }

    private static String answer(Handler handler, ServerHttpRequest request) {
        return handler.answer(
                () -> ConnectCallback.fromUri(request.getURI()),
                () -> ConnectCallback.fromParameters(request.getQueryParams()));
    }

    @Override
    public void stop() {
        server.disposeNow();
    }
}
