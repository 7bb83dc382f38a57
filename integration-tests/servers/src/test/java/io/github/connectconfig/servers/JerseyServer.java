package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly. */
final class JerseyServer implements Server {
    private HttpServer server;

    @Override
    public String name() {
        return "Jersey";
    }

    @Override
    public int start(Handler handler) {
        server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), new ResourceConfig().register(new Callback(handler)));
        return server.getListeners().iterator().next().getPort();
    }

    @Override
    public boolean refuses(Visit visit) {
        return !visit.hasStrictHost();
    }

    @Override
    public void stop() {
        server.shutdownNow();
    }

    @Path("{path: .*}")
    public static final class Callback {
        private final Handler handler;

        Callback(Handler handler) {
            this.handler = handler;
        }

        @GET
        public String callback(@Context UriInfo uriInfo) {
            return handler.answer(
                    () -> ConnectCallback.fromUri(uriInfo.getRequestUri()),
                    () -> ConnectCallback.fromParameters(uriInfo.getQueryParameters()));
        }
    }
}
