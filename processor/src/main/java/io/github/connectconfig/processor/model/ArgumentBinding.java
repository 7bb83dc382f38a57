package io.github.connectconfig.processor.model;

import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.WireParameter;
import java.util.Optional;

/** What an argument of a URL method binds, by its annotation or by its name. */
final class ArgumentBinding {
    private ArgumentBinding() {}

    /** Returns the parameter that an argument binds: the one in its annotation, else the one with its name. */
    static Optional<WireParameter> of(ArgumentSource argument) {
        Optional<Parameter> known = Optional.empty();
        if (argument.wireName().isPresent()) {
            String wireName = argument.wireName().get();
            known = Parameter.onTheWire(wireName);
            if (known.isEmpty() && isWireName(wireName)) {
                return Optional.of(new WireParameter.Custom(wireName));
            }
        } else if (argument.isNamed()) {
            known = Parameter.named(argument.name());
        }
        return known.isPresent() && known.get().isArgument() ? Optional.of(known.get()) : Optional.empty();
    }

    /**
     * Returns true if {@code @ConnectParameter} may bind this name. The name needs no encoding, and it is not another
     * spelling of a parameter that the library knows. It is no alias of the VIN, because Connect ignores the alias and
     * lets the owner pick any vehicle. It is no secret, because a URL must not contain one.
     */
    private static boolean isWireName(String name) {
        return WireParameter.isName(name)
                && ParameterAliases.spelt(name).isEmpty()
                && !OAuthNames.isSecret(name)
                && !ParameterAliases.meaning(name).equals(Optional.of(Parameter.SINGLE_SELECT_VIN));
    }
}
