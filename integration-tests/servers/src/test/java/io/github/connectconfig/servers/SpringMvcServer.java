package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.LifecycleException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Spring MVC on Tomcat, as in Spring Boot. */
final class SpringMvcServer implements Server {
    private final TomcatServer tomcat = new TomcatServer();

    @Override
    public String name() {
        return "Spring MVC";
    }

    @Override
    public int start(Handler handler) throws IOException, LifecycleException {
        var context = new AnnotationConfigWebApplicationContext();
        context.register(Callback.class);
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("handler", handler));
        return tomcat.start(new DispatcherServlet(context));
    }

    @Override
    public boolean refuses(Visit visit) {
        return tomcat.refuses(visit);
    }

    @Override
    public void stop() throws LifecycleException {
        tomcat.stop();
    }

    @RestController
    @EnableWebMvc
    static class Callback {
        private final Handler handler;

        Callback(Handler handler) {
            this.handler = handler;
        }

        @GetMapping("/**")
        String callback(HttpServletRequest request) {
            return handler.answer(
                    () -> ConnectCallback.fromQuery(request.getQueryString()),
                    () -> ConnectCallback.fromParameters(request.getParameterMap()));
        }
    }
}
