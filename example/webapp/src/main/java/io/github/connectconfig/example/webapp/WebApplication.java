package io.github.connectconfig.example.webapp;

import io.github.connectconfig.example.PageHeaders;
import java.io.PrintStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** An application that connects its users' vehicles. */
@SpringBootApplication
@EnableConfigurationProperties(ConnectProperties.class)
public class WebApplication {
    /**
     * Starts the application and, unless you choose another profile, the stand-in for Connect.
     *
     * @param arguments the options of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }

    @Bean
    VehicleConnect vehicleConnect(ConnectProperties properties) {
        return new VehicleConnectUrlFactory(
                properties.clientId(), properties.redirectUri(), properties.mode(), properties.origin());
    }

    @Bean
    PageHeaders pageHeaders() {
        return new PageHeaders();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> address() {
        return ready -> {
            var environment = ready.getApplicationContext().getEnvironment();
            PrintStream out = System.out;
            out.println();
            out.println("  Open      http://localhost:" + environment.getProperty("local.server.port"));
            out.println("  Connect   " + environment.getProperty("connect.origin"));
            out.println("  Ctrl+C stops it.");
            out.println();
        };
    }
}
