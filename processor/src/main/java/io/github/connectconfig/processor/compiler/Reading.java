package io.github.connectconfig.processor.compiler;

import java.util.Optional;

/**
 * What was read of an annotation: a value, nothing, or something that does not resolve yet and may in a later round.
 *
 * @param value what there is; of a list with elements that do not resolve, the others
 * @param resolves false if another round may bring more
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
