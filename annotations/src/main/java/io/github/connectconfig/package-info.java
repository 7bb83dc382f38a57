/**
 * The API for applications: the annotations of a config interface, the known names, and the classes for callbacks.
 *
 * <p>Start with {@link io.github.connectconfig.ConnectConfig}.
 */
package io.github.connectconfig;
