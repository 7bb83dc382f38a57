package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.ApiVersion;
import io.github.connectconfig.runtime.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that the compiler knows of one annotated type.
 *
 * @param members what the annotation writes explicitly: a text, the name of an enum constant or a boolean as its
 *     only element, the elements of an array
 * @param methods the methods that matter to an implementation, inherited ones included
 * @param apiVersion the contract number of the {@code connect-config} jar that the user compiles against
 * @param isComplete false while a value, a type or a super-interface cannot be read
 * @param obstacle why it cannot, where the compiler may not say so
 */
public record ConfigSource(
        TypeSource type,
        Map<Parameter, List<String>> members,
        List<MethodSource> methods,
        KnownNames catalogue,
        Settings settings,
        OptionalInt apiVersion,
        boolean isComplete,
        Optional<String> obstacle) {

    /** Whether there is something to say of it already, or all of it is known. */
    public boolean canBeJudged() {
        return isComplete || !fitsProcessor() || type.isInCompactSourceFile();
    }

    /** Whether the processor was made for that jar: the compiler copied the constant into our class file. */
    public boolean fitsProcessor() {
        return apiVersion.equals(OptionalInt.of(ApiVersion.VALUE));
    }
}
