package io.github.connectconfig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A URL method that sends an owner to re-authenticate a vehicle, after a change of the password for instance: its URL is that
 * of {@code /oauth/reauthenticate}.
 *
 * <pre>{@code
 * @Reauthenticate
 * URI reauthenticate(String state, String vehicleId);
 * }</pre>
 *
 * <p>The URL has the application's id, the redirect URI, the response type and the vehicle, and what the method binds of {@code
 * state}, {@code user} and {@code externalId}. Nothing else that the annotation of the interface binds is written. For Tesla's
 * permission updates the method binds {@code make} and {@code scopes} in place of the vehicle. A method that overrides another
 * one has to repeat the annotation.
 *
 * <p>The parameters and their meaning are those of Smartcar's documentation of Connect.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Reauthenticate {}
