package io.github.connectconfig.runtime;

/**
 * A request whose config leaves open whether owners are asked again and how many vehicles they may pick, and which has no
 * VIN.
 *
 * @param <R> the type of the request itself
 */
public abstract class PromptSelectRequest<R extends OpenRequest<R>> extends PromptRequest<R> {
    /**
     * A request of which only the state is known.
     *
     * @param values the rules of the config
     * @param prefix the URL as far as it is known before the call
     * @param state encoded, {@code ""} for none
     */
    protected PromptSelectRequest(Values values, String prefix, String state) {
        super(values, prefix, state);
    }

    /**
     * A request that narrows another one.
     *
     * @param before the other one
     */
    protected PromptSelectRequest(OpenRequest<?> before) {
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
