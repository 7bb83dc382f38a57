package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.OAuthNames;
import io.github.connectconfig.processor.model.ParameterAliases;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import java.util.Optional;

/** Reports an argument of which nothing says what it binds, and guesses what it means. */
final class UnknownArgument {
    private UnknownArgument() {}

    static Finding finding(UrlMethod method, ArgumentSource argument, FindingLocation where, Bindings bindings) {
        String name = argument.wireName().orElse(argument.name());
        String after = " of " + Texts.shortened(method.method().name());
        Optional<Parameter> meant = ParameterNames.meantBy(argument);
        return Finding.of(Rule.UNKNOWN_PARAMETER, where, "unknown parameter", name, after)
                .help(
                        meant.isPresent()
                                ? helpForMeant(meant.get(), method, argument, bindings)
                                : helpForUnknown(argument))
                .note(argument.wireName().isPresent() ? wireNameNote(name) : nameNote(name, meant, method));
    }

    private static String helpForUnknown(ArgumentSource argument) {
        if (argument.wireName().isPresent()) {
            return OAuthNames.isSecret(argument.wireName().get())
                    ? "remove the argument"
                    : "write the parameter's name as it is in a URL";
        }
        if (OAuthNames.isForeign(argument.name())) {
            return "remove the argument";
        }
        return "name the argument after a parameter, or write @ConnectParameter(\"…\")";
    }

    private static String nameNote(String name, Optional<Parameter> meant, UrlMethod method) {
        if (meant.isEmpty()) {
            return OAuthNames.isForeign(name)
                    ? ParameterNames.noteOnForeign(name)
                    : "parameters are " + ParameterNames.all(method.endpoint());
        }
        return meant.get() == Parameter.FLAGS
                ? "what is a flag, as a country is, is written `country:DE`"
                : "for a parameter that is newer than this library, @ConnectParameter gives the name";
    }

    /** Returns a help that does not lead to another error. */
    private static String helpForMeant(Parameter meant, UrlMethod method, ArgumentSource argument, Bindings bindings) {
        if (!method.endpoint().knows(meant)) {
            return meant == Parameter.VEHICLE_ID
                    ? "write `String vehicleId`, and @Reauthenticate on the method"
                    : ArgumentCheck.helpOutOf(method, meant);
        }
        if (meant.otherName().isPresent()
                && bindings.time(meant.otherName().get(), method).isPresent()) {
            return "remove the argument: `" + meant.otherName().get().label() + "` is bound, and is the same id";
        }
        Optional<BindingTime> bound = bindings.time(meant, method);
        if (!meant.isList() && bound.isPresent()) {
            return "remove the argument: `" + meant.label() + "` is bound by "
                    + switch (bound.get()) {
                        case COMPILE -> "the annotation";
                        case CONSTRUCTION -> "an accessor";
                        case CALL -> "another argument";
                    };
        } else if (argument.wireName().isPresent()) {
            return meant.isInQuery()
                    ? "did you mean `" + meant.wireName() + "`?"
                    : "write `" + Texts.javaType(meant) + " " + meant.label() + "` without @ConnectParameter";
        }
        boolean isAllowed = ValueType.suits(argument.type(), meant);
        return "did you mean `" + (isAllowed ? "" : Texts.javaType(meant) + " ") + meant.label() + "`?";
    }

    /** Explains why a well-formed name is not the name of a URL parameter. */
    private static String wireNameNote(String name) {
        if (OAuthNames.isSecret(name)) {
            return ParameterNames.noteOnForeign(name);
        }
        Optional<Parameter> known = Parameter.named(name);
        if (known.isPresent() && !known.get().isInQuery()) {
            return "`" + name + "` is not in the query string of a URL";
        }
        return known.isPresent()
                ? "`" + name + "` is the parameter's name in Java, and @ConnectParameter takes the one in the URL"
                : ParameterAliases.meaning(name).isPresent()
                        ? "a name in a URL has to be written as Connect writes it, letter by letter"
                        : "wire names hold letters, digits and . _ ~ - only";
    }
}
