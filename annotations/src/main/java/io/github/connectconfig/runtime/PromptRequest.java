package io.github.connectconfig.runtime;

import io.github.connectconfig.ApprovalPrompt;

/**
 * A request whose config leaves open whether owners are asked again.
 *
 * @param <R> the type of the request itself
 */
public abstract class PromptRequest<R extends OpenRequest<R>> extends OpenRequest<R> {
    /**
     * A request of which only the state is known.
     *
     * @param values the rules of the config
     * @param prefix the URL as far as it is known before the call
     * @param state encoded, {@code ""} for none
     */
    protected PromptRequest(Values values, String prefix, String state) {
        super(values, prefix, state);
    }

    /**
     * A request that narrows another one.
     *
     * @param before the other one
     */
    protected PromptRequest(OpenRequest<?> before) {
        super(before);
    }

    /**
     * Sets whether an owner who has approved before is asked again.
     *
     * @param approvalPrompt null is {@link ApprovalPrompt#AUTO}, which leaves it out
     * @return this request
     */
    public final R approvalPrompt(ApprovalPrompt approvalPrompt) {
        visit.bindApprovalPrompt(approvalPrompt);
        return self();
    }
}
