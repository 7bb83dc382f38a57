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
 * Takes the place of Smartcar Connect on a developer's machine, and behaves as its documentation says. It is an
 * application of its own on a port of its own, reads {@code stand-in.properties}, and shares no code with the library
 * that it is there to try.
 */
public final class StandIn implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private StandIn(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it on this machine's loopback address.
     *
     * @param port where
     * @param clientId the one application that is registered
     * @param redirectUri the one redirect URI that is registered for it
     * @return the running stand-in
     */
    public static StandIn start(int port, String clientId, String redirectUri) {
        // arguments, for these alone are stronger than what was meant for the application itself
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

    /** The pages, apart from those of the application. */
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
