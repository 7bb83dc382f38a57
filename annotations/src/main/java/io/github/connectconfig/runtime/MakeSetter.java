package io.github.connectconfig.runtime;

/**
 * Sets {@link Parameter#MAKE}.
 *
 * @param <R> the type of the request itself
 */
public interface MakeSetter<R extends FluentRequest<R>> {
    /**
     * Sets the brand that skips the brand selector.
     *
     * @param make the brand in upper case, such as {@code TESLA}; null or empty leaves it out
     * @return this request
     * @throws IllegalArgumentException if the make breaks a rule, which the message names
     */
    default R make(String make) {
        @SuppressWarnings("unchecked")
        R request = (R) this;
        request.bind(Parameter.MAKE, request.values().make(make));
        return request;
    }
}
