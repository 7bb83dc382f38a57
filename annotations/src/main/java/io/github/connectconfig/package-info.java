/**
 * What users of Connect Config write: the annotation of a config interface and the names that it may hold.
 *
 * <p>{@link io.github.connectconfig.ConnectConfig} is where to begin.
 */
package io.github.connectconfig;
