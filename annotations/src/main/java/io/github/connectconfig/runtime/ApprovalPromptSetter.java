package io.github.connectconfig.runtime;

import io.github.connectconfig.ApprovalPrompt;

/**
 * Sets {@link Parameter#APPROVAL_PROMPT}.
 *
 * @param <R> the type of the request itself
 */
public interface ApprovalPromptSetter<R extends FluentRequest<R>> {
    /**
     * Sets whether Connect asks an owner who has approved before again.
     *
     * @param approvalPrompt the prompt; null means {@code AUTO}
     * @return this request
     */
    default R approvalPrompt(ApprovalPrompt approvalPrompt) {
        @SuppressWarnings("unchecked")
        R request = (R) this;
        request.bind(Parameter.APPROVAL_PROMPT, request.values().approvalPrompt(approvalPrompt));
        return request;
    }
}
