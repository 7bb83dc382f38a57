package io.github.connectconfig.example.webapp;

import io.github.connectconfig.Mode;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings that differ between a developer's machine and production.
 *
 * @param clientId the application's id
 * @param redirectUri a redirect URI that is registered for the application
 * @param mode real or simulated vehicles
 * @param origin scheme and authority of Connect
 */
@ConfigurationProperties("connect")
public record ConnectProperties(String clientId, URI redirectUri, Mode mode, String origin) {}
