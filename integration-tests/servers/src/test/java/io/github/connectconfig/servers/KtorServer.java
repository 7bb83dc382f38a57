package io.github.connectconfig.servers;

import static io.ktor.server.request.ApplicationRequestPropertiesKt.queryString;
import static io.ktor.util.StringValuesKt.toMap;

import io.github.connectconfig.ConnectCallback;
import io.ktor.server.application.ApplicationCallPipeline;
import io.ktor.server.engine.EmbeddedServer;
import io.ktor.server.engine.EmbeddedServerKt;
import io.ktor.server.netty.Netty;
import io.ktor.server.response.ApplicationResponseFunctionsKt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import kotlin.Unit;

/** Ktor, called from Java, where a suspending function has a continuation as its last argument. */
final class KtorServer implements Server {
    private EmbeddedServer<?, ?> server;

    @Override
    public String name() {
        return "Ktor";
    }

    @Override
    public int start(Handler handler) throws IOException {
        int port = freePort();
        server = EmbeddedServerKt.embeddedServer(
                Netty.INSTANCE, port, "127.0.0.1", List.of(), (application, starting) -> {
                    application.intercept(
                            ApplicationCallPipeline.ApplicationPhase.getCall(), (pipeline, subject, running) -> {
                                var call = pipeline.getContext();
                                String answer = handler.answer(
                                        () -> ConnectCallback.fromQuery(queryString(call.getRequest())),
                                        () -> ConnectCallback.fromParameters(
                                                toMap(call.getRequest().getQueryParameters())));
                                return ApplicationResponseFunctionsKt.respondText(
                                        call, answer, null, null, content -> Unit.INSTANCE, running);
                            });
                    return Unit.INSTANCE;
                });
        server.start(false);
        return port;
    }

    /** Returns the port that Ktor has chosen, which only a suspending function returns. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        server.stop(0, 0);
    }
}
