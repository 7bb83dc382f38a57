/**
 * What generated factories call: the rules about values and the encoding of a query. The processor checks constants by
 * the same rules. It is public for generated code only and follows
 * {@link io.github.connectconfig.runtime.ApiVersion}; applications call their factory instead.
 */
package io.github.connectconfig.runtime;
