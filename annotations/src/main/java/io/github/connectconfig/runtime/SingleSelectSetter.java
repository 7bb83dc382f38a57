package io.github.connectconfig.runtime;

/**
 * Sets {@link Parameter#SINGLE_SELECT}.
 *
 * @param <R> the type of the request itself
 */
public interface SingleSelectSetter<R extends FluentRequest<R>> {
    /**
     * Sets whether the owner may pick one vehicle only.
     *
     * @param singleSelect true for one vehicle only
     * @return this request
     */
    default R singleSelect(boolean singleSelect) {
        @SuppressWarnings("unchecked")
        R request = (R) this;
        request.bind(Parameter.SINGLE_SELECT, request.values().singleSelect(singleSelect));
        return request;
    }
}
