package io.github.connectconfig.processor.model;

import io.github.connectconfig.processor.model.TypeSource.Barrier;
import io.github.connectconfig.runtime.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the compiler knows about one annotated type.
 *
 * @param members the explicit members of the annotation. A text, an enum constant (its name) or a boolean is the only
 *     element; an array has its elements
 * @param methods the methods that matter to an implementation, including inherited ones
 * @param isComplete false while a value, a type or a super-interface cannot be read
 * @param obstacle why it cannot be read, if the compiler may not report that
 */
public record ConfigSource(
        TypeSource type,
        Map<Parameter, List<String>> members,
        List<MethodSource> methods,
        Environment environment,
        boolean isComplete,
        Optional<String> obstacle) {

    /** Returns true if all of it is known, or if there is already an error to report. */
    public boolean canBeJudged() {
        return isComplete || !environment.fitsProcessor() || type.is(Barrier.IN_COMPACT_SOURCE_FILE);
    }

    /** Returns the settings from options and {@code @SuppressWarnings} for the type. */
    public Settings settings() {
        return environment.settings();
    }
}
