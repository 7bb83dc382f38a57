package io.github.connectconfig.runtime;

/**
 * Sets {@link Parameter#USER}.
 *
 * @param <R> the type of the request itself
 */
public interface UserSetter<R extends FluentRequest<R>> extends RequestSetter<R> {
    /**
     * Sets the owner's id, for analytics.
     *
     * @param user any text; null or empty leaves it out
     * @return this request
     * @throws IllegalArgumentException if the text holds half of a surrogate pair, which no URL can
     */
    default R user(String user) {
        R request = FluentRequest.of(this);
        request.bind(Parameter.USER, request.values().text("user", user));
        return request;
    }
}
