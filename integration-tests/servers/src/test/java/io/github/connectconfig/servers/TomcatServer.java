package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

final class TomcatServer implements Server {
    private final Tomcat tomcat = new Tomcat();

    @Override
    public String name() {
        return "Tomcat";
    }

    @Override
    public int start(Handler handler) throws IOException, LifecycleException {
        return start(new Callback(handler));
    }

    int start(HttpServlet servlet) throws IOException, LifecycleException {
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Tomcat.addServlet(tomcat.addContext("", null), "callback", servlet).addMapping("/*");
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public boolean refuses(Visit visit) {
        return !visit.hasStrictHost();
    }

    @Override
    public void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
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
