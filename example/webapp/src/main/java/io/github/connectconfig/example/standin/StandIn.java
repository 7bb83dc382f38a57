package io.github.connectconfig.example.standin;

import io.github.connectconfig.example.PageHeaders;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * A stand-in for Smartcar Connect on a developer's machine, which behaves as Connect's documentation says. It is a
 * separate Spring application on a separate port, reads {@code stand-in.properties}, and shares no code with the library.
 */
public final class StandIn implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private StandIn(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the stand-in on the loopback address of this machine.
     *
     * @param port the port to listen on
     * @param clientId the id of the only registered application
     * @param redirectUri the only redirect URI of that application
     * @return the running stand-in
     */
    public static StandIn start(int port, String clientId, String redirectUri) {
        // Arguments, because only they override settings that were meant for the application itself.
        return new StandIn(new SpringApplicationBuilder(Pages.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .run(
                        "--spring.config.name=stand-in",
                        "--spring.profiles.active=stand-in",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--stand-in.client-id=" + clientId,
                        "--stand-in.redirect-uri=" + redirectUri));
    }

    @Override
    public void close() {
        context.close();
    }

    /** The Spring configuration of the stand-in, separate from that of the application. */
    @Configuration
    @EnableAutoConfiguration
    @ComponentScan
    @ConfigurationPropertiesScan
    static class Pages {
        @Bean
        PageHeaders pageHeaders() {
            return new PageHeaders();
        }
    }
}
