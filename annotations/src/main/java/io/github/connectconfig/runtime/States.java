package io.github.connectconfig.runtime;

import java.util.Optional;

/** Rules about states. */
public final class States {
    private static final Optional<Violation> EMPTY = Optional.of(
            new Violation(ValueRule.EMPTY_STATE, "empty value", "a state is a value that cannot be guessed"));

    private States() {}

    /**
     * Returns what is wrong with a state.
     *
     * @param state any text
     * @return EmptyState or nothing
     */
    public static Optional<Violation> violation(String state) {
        return state.isEmpty() ? EMPTY : Optional.empty();
    }
}
