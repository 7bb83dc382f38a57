package io.github.connectconfig.runtime;

import java.util.List;

/**
 * Sets {@link Parameter#FLAGS}.
 *
 * @param <R> the type of the request itself
 */
public interface FlagsSetter<R extends FluentRequest<R>> extends RequestSetter<R> {
    /**
     * Adds flags of Connect to those that are bound already.
     *
     * @param flags each <code>{flag}:{value}</code>, such as {@code country:DE}; null adds nothing
     * @return this request
     * @throws IllegalArgumentException if a flag breaks a rule, which the message names
     * @throws NullPointerException if a flag is null
     */
    default R flags(String... flags) {
        R request = FluentRequest.of(this);
        List<String> all = request.values().flags(request.elements(Parameter.FLAGS), flags);
        request.bind(Parameter.FLAGS, QueryEncoder.encodeAll("flags", all));
        return request;
    }
}
