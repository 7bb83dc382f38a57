package io.github.connectconfig.quickstart;

import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.Map;

/**
 * The settings that differ between deployments, from environment variables.
 *
 * @param clientId {@code CONNECT_CLIENT_ID}
 * @param redirectUri {@code CONNECT_REDIRECT_URI}
 * @param mode {@code CONNECT_MODE}, {@code live} or {@code simulated}
 */
public record ServiceSettings(String clientId, URI redirectUri, Mode mode) {
    /**
     * Returns the values of the variables. A variable that is not set has the value for development.
     *
     * @param environment such as {@link System#getenv()}
     * @throws IllegalArgumentException if a variable is not a mode or not a URI
     */
    public static ServiceSettings from(Map<String, String> environment) {
        return new ServiceSettings(
                environment.getOrDefault("CONNECT_CLIENT_ID", "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07"),
                URI.create(environment.getOrDefault("CONNECT_REDIRECT_URI", "http://localhost:8080/callback")),
                Mode.of(environment.getOrDefault("CONNECT_MODE", "simulated")));
    }

    /**
     * Returns the factory. No other code of the service names its class.
     *
     * @throws IllegalArgumentException if Connect would reject a value; the message names the rule
     */
    public ServiceConnect connect() {
        return new ServiceConnectUrlFactory(clientId, redirectUri, mode);
    }
}
