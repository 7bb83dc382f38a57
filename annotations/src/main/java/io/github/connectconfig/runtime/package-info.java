/**
 * The classes that generated factories call and extend: the table of parameters, the rules about values,
 * percent-encoding and the fluent request. The annotation processor checks constants with the same rules. The package
 * is public for generated classes only, and its contract has the number {@link
 * io.github.connectconfig.runtime.ApiVersion}. Applications call their factory instead; its requests are {@link
 * io.github.connectconfig.runtime.UrlRequest}s.
 */
package io.github.connectconfig.runtime;
