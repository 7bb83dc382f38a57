package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.AnnotationRef;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.MethodSource.Trait;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.WireParameter;
import java.util.List;
import java.util.Optional;

/** Checks what only a Kotlin function can have. */
final class KotlinMethodCheck {
    private KotlinMethodCheck() {}

    static Optional<Finding> unusable(MethodSource method, CheckContext subject) {
        if (method.is(Trait.SUSPENDING)) {
            return Optional.of(finding(method, " is a suspend function")
                    .help(Advice.on(method, subject, "remove `suspend`", "with a body"))
                    .note("building a URL waits for nothing"));
        } else if (method.is(Trait.EXTENSION)) {
            return Optional.of(finding(method, " has a receiver")
                    .help(Advice.on(method, subject, "make the receiver an argument", "with a body"))
                    .note("arguments bind parameters by their names, and a receiver has none"));
        } else if (method.is(Trait.VALUE_CLASS)) {
            return Optional.of(finding(method, " has a value class in its signature")
                    .help(Advice.on(method, subject, "use the type that it wraps", "with a body"))
                    .note("Kotlin gives such a function a name that no Java class can implement"));
        } else if (method.is(Trait.FOREIGN_NAME)) {
            return Optional.of(finding(method, " is no name in Java")
                    .help(Advice.on(method, subject, "rename the function", "with a body"))
                    .note("the factory is a Java class"));
        } else if (method.is(Trait.DEFAULT_ARGUMENTS)) {
            return Optional.of(finding(method, " has a default argument")
                    .help(Advice.on(
                            method,
                            subject,
                            "remove the default, or add a function without the argument",
                            "with a body"))
                    .note("the factory is a Java class, whose callers must pass all arguments"));
        }
        return Optional.empty();
    }

    /** Reports an argument that Kotlin callers may leave null, although the factory refuses it. */
    static Optional<Finding> nullable(
            MethodSource method, ArgumentSource argument, WireParameter parameter, FindingLocation where) {
        return isNullable(method, argument.nullness(), parameter)
                ? Optional.of(nullable(
                        Texts.shortened(argument.name()) + " cannot have the type", argument.type(), where, "use"))
                : Optional.empty();
    }

    /** Reports an accessor whose value the factory's constructor refuses if it is null. */
    static Optional<Finding> nullable(MethodSource accessor, Parameter parameter) {
        return isNullable(accessor, accessor.nullness(), parameter)
                ? Optional.of(nullable(
                        Texts.shortened(accessor.name()) + "() cannot return",
                        accessor.returns(),
                        new FindingLocation.Method(accessor.index()),
                        "return"))
                : Optional.empty();
    }

    private static boolean isNullable(MethodSource method, List<AnnotationRef> nullness, WireParameter parameter) {
        return method.is(Trait.NULL_SAFE) && !parameter.mayBeNull() && AnnotationRef.allowNull(nullness);
    }

    private static Finding nullable(String cannot, TypeRef type, FindingLocation where, String verb) {
        return Finding.of(Rule.UNSUPPORTED_PARAMETER_TYPE, where, cannot + " `" + Texts.shortened(type.text()) + "?`")
                .help(verb + " `" + type.text() + "`")
                .note("the factory refuses null for it");
    }

    private static Finding finding(MethodSource method, String problem) {
        return Finding.of(
                Rule.UNSUPPORTED_METHOD,
                new FindingLocation.Method(method.index()),
                Texts.shortened(method.name()) + problem);
    }
}
