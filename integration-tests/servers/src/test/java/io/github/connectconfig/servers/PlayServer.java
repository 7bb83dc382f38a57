package io.github.connectconfig.servers;

import static play.mvc.Results.ok;

import io.github.connectconfig.ConnectCallback;
import play.mvc.Http;
import play.routing.RequestFunctions;
import play.routing.RoutingDsl;

final class PlayServer implements Server {
    private play.server.Server server;

    @Override
    public String name() {
        return "Play";
    }

    @Override
    public int start(Handler handler) {
        RequestFunctions.Params1<String, play.mvc.Result> callback = (request, path) -> ok(answer(handler, request));
        server = play.server.Server.forRouter(
                0,
                components -> RoutingDsl.fromComponents(components)
                        .GET("/*path")
                        .routingTo(callback)
                        .build());
        return server.httpPort();
    }

    private static String answer(Handler handler, Http.RequestHeader request) {
        return handler.answer(
                () -> ConnectCallback.fromQuery(request.asScala().rawQueryString()),
                () -> ConnectCallback.fromParameters(request.queryString()));
    }

    @Override
    public boolean refuses(Visit visit) {
        return visit.path().startsWith("//");
    }

    @Override
    public void stop() {
        server.stop();
    }
}
