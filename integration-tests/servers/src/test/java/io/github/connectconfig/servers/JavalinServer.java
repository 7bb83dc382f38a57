package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.javalin.Javalin;

final class JavalinServer implements Server {
    private Javalin app;

    @Override
    public String name() {
        return "Javalin";
    }

    @Override
    public int start(Handler handler) {
        app = Javalin.create(config -> config.routes.get(
                        "/*",
                        context -> context.result(handler.answer(
                                () -> ConnectCallback.fromQuery(context.queryString()),
                                () -> ConnectCallback.fromParameters(context.queryParamMap())))))
                .start("127.0.0.1", 0);
        return app.port();
    }

    @Override
    public void stop() {
        app.stop();
    }
}
