package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.OAuthNames;
import io.github.connectconfig.processor.model.ParameterAliases;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Guesses which parameter an unknown argument means. */
final class ParameterNames {
    private ParameterNames() {}

    /** Returns the parameter whose Java name, URL name or alias is nearest. */
    static Optional<Parameter> meantBy(ArgumentSource argument) {
        return meantBy(argument.wireName().orElse(argument.name()));
    }

    static Optional<Parameter> meantBy(String name) {
        // These names are near ours, as `code` is near `mode`, but they are not misspelt.
        if (OAuthNames.isForeign(name)) {
            return Optional.empty();
        }
        Map<String, Parameter> names = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isArgument()) {
                names.put(parameter.label(), parameter);
            }
            if (parameter.isInQuery()) {
                names.put(parameter.wireName(), parameter);
            }
        }
        for (Parameter parameter : Parameter.values()) {
            ParameterAliases.of(parameter).forEach(alias -> names.put(alias, parameter));
        }
        return ParameterAliases.meaning(name).filter(names::containsValue).or(() -> DidYouMean.nearest(name, names));
    }

    /** Explains why Connect does not take a parameter of this name. */
    static String noteOnForeign(String name) {
        return OAuthNames.isSecret(name)
                ? "it belongs to the exchange of the code for a token, on the server, and must not stand in a URL"
                : "Connect documents no such parameter";
    }

    /** Lists the arguments that a URL method may have. */
    static String all(Endpoint endpoint) {
        StringJoiner names = new StringJoiner(", ");
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isArgument() && endpoint.knows(parameter)) {
                names.add(parameter.label());
            }
        }
        return names.toString();
    }
}
