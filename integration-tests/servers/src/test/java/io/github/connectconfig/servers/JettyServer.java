package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.ServerConnector;

final class JettyServer implements Server {
    private final org.eclipse.jetty.server.Server server =
            new org.eclipse.jetty.server.Server(new InetSocketAddress("127.0.0.1", 0));

    @Override
    public String name() {
        return "Jetty";
    }

    @Override
    public int start(Handler handler) throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Callback(handler)), "/*");
        server.setHandler(context);
        server.start();
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public boolean refuses(Visit visit) {
        return visit.path().contains("//") || visit.path().contains("%25");
    }

    @Override
    public void stop() throws Exception {
        server.stop();
    }

    @SuppressWarnings("serial") // never serialized
    private static final class Callback extends HttpServlet {
        private final Handler handler;

        Callback(Handler handler) {
            this.handler = handler;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(handler.answer(
                            () -> ConnectCallback.fromQuery(request.getQueryString()),
                            () -> ConnectCallback.fromParameters(request.getParameterMap())));
        }
    }
}
