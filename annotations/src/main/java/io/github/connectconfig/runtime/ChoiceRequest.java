package io.github.connectconfig.runtime;

/**
 * A request that narrows another one, where the config also leaves open how many vehicles the owner may pick.
 *
 * @param <R> the type of the request itself
 */
public abstract class ChoiceRequest<R extends ChoiceRequest<R>> extends PromptRequest<R> {
    /**
     * A request that narrows another one.
     *
     * @param before the other one
     */
    protected ChoiceRequest(OpenRequest<?> before) {
        super(before);
    }

    /**
     * Sets whether the owner may pick one vehicle only.
     *
     * @param singleSelect true or false
     * @return this request
     */
    public final R singleSelect(boolean singleSelect) {
        visit.bindSingleSelect(singleSelect);
        return self();
    }
}
