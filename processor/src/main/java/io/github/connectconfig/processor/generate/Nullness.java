package io.github.connectconfig.processor.generate;

import io.github.connectconfig.processor.model.AnnotationRef;
import io.github.connectconfig.processor.model.FactoryDescriptor.ConstructorArgument;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.WireParameter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Replaces null by the default for values that are declared nullable. The library accepts null for optional values, but
 * has no dependency and so no annotation that tells a nullness checker.
 */
final class Nullness {
    private Nullness() {}

    static Code spared(ConstructorArgument argument) {
        return spared(argument.parameter().label(), argument.type(), argument.nullness(), argument.parameter());
    }

    static Code spared(String name, ArgumentSource argument, WireParameter parameter) {
        return spared(name, argument.type(), argument.nullness(), parameter);
    }

    private static Code spared(String name, TypeRef type, List<AnnotationRef> nullness, WireParameter wireParameter) {
        boolean allowsNull = AnnotationRef.allowNull(nullness)
                || (type instanceof TypeRef.Annotated annotated && AnnotationRef.allowNull(annotated.annotations()));
        if (!allowsNull || !wireParameter.mayBeNull()) {
            return Code.of("$N", name);
        } else if (wireParameter instanceof Parameter parameter) {
            return parameter.isList()
                    ? Code.of("$N == null ? $L : $N", name, empty(type), name)
                    : orElse(name, Expressions.defaultOf(parameter));
        }
        return orElse(name, Code.of("$S", ""));
    }

    private static Code orElse(String name, Code meaning) {
        return Code.of("$T.requireNonNullElse($N, $L)", Objects.class, name, meaning);
    }

    private static Code empty(TypeRef type) {
        return ValueType.of(type).equals(Optional.of(ValueType.STRING_ARRAY))
                ? Code.of("new $T[0]", String.class)
                : Code.of("$T.of()", List.class);
    }
}
