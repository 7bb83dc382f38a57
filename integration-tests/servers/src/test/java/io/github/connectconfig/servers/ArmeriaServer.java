package io.github.connectconfig.servers;

import com.linecorp.armeria.common.HttpResponse;
import io.github.connectconfig.ConnectCallback;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

final class ArmeriaServer implements Server {
    /** Armeria checks query strings like paths: it rejects {@code ..} and control characters. */
    private static final Pattern REFUSED =
            Pattern.compile("(^|[=&;/\\\\])\\.\\.($|[=&;/\\\\])|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private com.linecorp.armeria.server.Server server;

    @Override
    public String name() {
        return "Armeria";
    }

    @Override
    public int start(Handler handler) {
        server = com.linecorp.armeria.server.Server.builder()
                .http(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .serviceUnder(
                        "/",
                        (context, request) -> HttpResponse.of(handler.answer(
                                () -> ConnectCallback.fromQuery(context.query()),
                                () -> ConnectCallback.fromParameters(context.queryParams()))))
                .build();
        server.start().join();
        return server.activeLocalPort();
    }

    @Override
    public boolean refuses(Visit visit) {
        return REFUSED.matcher(URLDecoder.decode(visit.query(), StandardCharsets.UTF_8))
                .find();
    }

    @Override
    public void stop() {
        server.stop().join();
    }
}
