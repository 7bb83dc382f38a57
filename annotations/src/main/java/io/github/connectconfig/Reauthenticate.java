package io.github.connectconfig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a URL method for {@code /oauth/reauthenticate}, where an owner logs in to a vehicle's account again, for
 * instance after a change of the password.
 *
 * <pre>{@code
 * @Reauthenticate
 * URI reauthenticate(String state, String vehicleId);
 * }</pre>
 *
 * <p>The URL has the application's id, the redirect URI, the response type and the vehicle, and those of {@code state},
 * {@code user} and {@code externalId} that the method binds. Other parameters that the interface's annotation binds are
 * not written. For Tesla's permission updates, the method binds {@code make} and {@code scopes} instead of the vehicle.
 * A method that overrides another one has to repeat this annotation.
 *
 * <p>Source of the parameters and their meaning: Smartcar's documentation of Connect.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Reauthenticate {}
