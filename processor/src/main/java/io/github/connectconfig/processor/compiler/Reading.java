package io.github.connectconfig.processor.compiler;

import java.util.Optional;

/**
 * The result of reading an annotation: a value, nothing, or a value that may resolve in a later round.
 *
 * @param value the value; for a list, the elements that resolve
 * @param resolves false if a later round may know more
 */
record Reading<T>(Optional<T> value, boolean resolves) {
    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), true);
    }

    static <T> Reading<T> absent() {
        return new Reading<>(Optional.empty(), true);
    }

    static <T> Reading<T> notYet() {
        return new Reading<>(Optional.empty(), false);
    }
}
