package io.github.connectconfig.servers;

import java.util.List;

/** All servers, in the order of the page. */
final class Servers {
    private Servers() {}

    static List<Server> all() {
        return List.of(
                new TomcatServer(),
                new JettyServer(),
                new UndertowServer(),
                new NettyServer(),
                new VertxServer(),
                new HelidonServer(),
                new MicronautServer(),
                new SpringMvcServer(),
                new WebFluxServer(),
                new PlayServer(),
                new KtorServer(),
                new JavalinServer(),
                new JerseyServer(),
                new JoobyServer(),
                new ArmeriaServer(),
                new JdkServer());
    }
}
