package io.github.connectconfig.example.webapp;

import io.github.connectconfig.example.standin.StandIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Starts the stand-in for Connect, so that the round trip works without an account. */
@Configuration
@Profile("development")
class DevelopmentConfiguration {
    @Bean(destroyMethod = "close")
    StandIn standIn(@Value("${stand-in.port}") int port, ConnectProperties application) {
        return StandIn.start(
                port, application.clientId(), application.redirectUri().toString());
    }
}
