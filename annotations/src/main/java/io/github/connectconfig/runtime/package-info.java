/**
 * What generated factories call and extend: the table of parameters, the rules about values, the
 * encoding of a query and the fluent request. The
 * processor checks constants by the same rules. It is public for generated code only and follows
 * {@link io.github.connectconfig.runtime.ApiVersion}; applications call their factory instead, whose requests
 * are {@link io.github.connectconfig.runtime.UrlRequest}s.
 */
package io.github.connectconfig.runtime;
