package io.github.connectconfig.runtime;

/**
 * Sets {@link Parameter#SINGLE_SELECT_VIN}.
 *
 * @param <R> the type of the request itself
 */
public interface SingleSelectVinSetter<R extends FluentRequest<R>> {
    /**
     * Sets the VIN of the only vehicle that may be authorized.
     *
     * @param singleSelectVin 17 characters of A-Z and 0-9
     * @return this request
     * @throws IllegalArgumentException if the VIN breaks a rule; the message names the rule but does not contain the
     *     VIN
     * @throws NullPointerException for null: without a VIN every vehicle could be connected
     */
    default R singleSelectVin(String singleSelectVin) {
        @SuppressWarnings("unchecked")
        R request = (R) this;
        request.values().requireVinFitsMode(singleSelectVin, request.mode());
        request.bind(Parameter.SINGLE_SELECT_VIN, request.values().singleSelectVin(singleSelectVin));
        return request;
    }
}
