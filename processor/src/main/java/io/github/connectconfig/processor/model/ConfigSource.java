package io.github.connectconfig.processor.model;

import io.github.connectconfig.processor.model.TypeSource.Barrier;
import io.github.connectconfig.runtime.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the compiler knows of one annotated type.
 *
 * @param members what the annotation writes explicitly: a text, the name of an enum constant or a boolean as its
 *     only element, the elements of an array
 * @param methods the methods that matter to an implementation, inherited ones included
 * @param isComplete false while a value, a type or a super-interface cannot be read
 * @param obstacle why it cannot, where the compiler may not say so
 */
public record ConfigSource(
        TypeSource type,
        Map<Parameter, List<String>> members,
        List<MethodSource> methods,
        Environment environment,
        boolean isComplete,
        Optional<String> obstacle) {

    /** Whether there is something to say of it already, or all of it is known. */
    public boolean canBeJudged() {
        return isComplete || !environment.fitsProcessor() || type.is(Barrier.IN_COMPACT_SOURCE_FILE);
    }

    /** What options and {@code @SuppressWarnings} say for the type. */
    public Settings settings() {
        return environment.settings();
    }
}
