package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the author of an unknown argument may have meant. */
final class ParameterNames {
    /** What SDKs and tutorials call the parameters. */
    private static final Map<String, Parameter> ALIASES = Map.ofEntries(
            Map.entry("vin", Parameter.SINGLE_SELECT_VIN),
            Map.entry("brand", Parameter.MAKE),
            Map.entry("makeBypass", Parameter.MAKE),
            Map.entry("forcePrompt", Parameter.APPROVAL_PROMPT),
            Map.entry("permissions", Parameter.SCOPES),
            Map.entry("csrf", Parameter.STATE),
            Map.entry("testMode", Parameter.MODE));

    private ParameterNames() {}

    /** The parameter whose name, wire name or alias comes nearest. */
    static Optional<Parameter> meantBy(ArgumentSource argument) {
        return meantBy(argument.wireName().orElse(argument.name()));
    }

    static Optional<Parameter> meantBy(String name) {
        Map<String, Parameter> names = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.values()) {
            if (parameter != Parameter.RESPONSE_TYPE) {
                names.put(parameter.label(), parameter);
                if (parameter.isInQuery()) {
                    names.put(parameter.wireName(), parameter);
                }
            }
        }
        names.putAll(ALIASES);
        return DidYouMean.ignoringCase(name, names.keySet())
                .or(() -> DidYouMean.nearest(name, names.keySet()))
                .map(names::get);
    }
}
