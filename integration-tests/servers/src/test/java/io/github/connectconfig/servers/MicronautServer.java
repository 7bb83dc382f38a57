package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

final class MicronautServer implements Server {
    private ApplicationContext context;

    @Override
    public String name() {
        return "Micronaut";
    }

    @Override
    public int start(Handler handler) {
        context = ApplicationContext.builder(Map.of("micronaut.server.host", "127.0.0.1", "micronaut.server.port", -1))
                .start();
        context.registerSingleton(Handler.class, handler);
        return context.getBean(EmbeddedServer.class).start().getPort();
    }

    @Override
    public void stop() {
        context.close();
    }

    @Controller
    static final class Callback {
        private final Handler handler;

        Callback(Handler handler) {
            this.handler = handler;
        }

        @Get(
                uris = {"/", "/{+path}"},
                produces = "text/plain")
        String callback(HttpRequest<?> request) {
            return handler.answer(
                    () -> ConnectCallback.fromUri(request.getUri()),
                    () -> ConnectCallback.fromParameters(request.getParameters()));
        }
    }
}
