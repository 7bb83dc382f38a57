package io.github.connectconfig.runtime;

/**
 * A setter of one parameter, which a fluent request has if its config leaves that parameter open. It is called as the
 * parameter is: {@link UserSetter} sets {@link Parameter#USER}. Only requests implement it.
 *
 * @param <R> the type of the request itself
 */
public interface RequestSetter<R extends FluentRequest<R>> {}
