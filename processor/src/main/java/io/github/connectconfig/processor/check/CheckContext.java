package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.KnownNames;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.runtime.Parameter;
import java.util.Optional;

/** The input of the rules. */
record CheckContext(ConfigSource source, Bindings bindings) {
    /** Returns the value of a constant that is not a list. */
    Optional<String> constant(Parameter parameter) {
        Binding.Constant constant = bindings.constants().get(parameter);
        return constant == null ? Optional.empty() : Optional.of(constant.value());
    }

    KnownNames knownNames() {
        return source.environment().knownNames();
    }

    Settings settings() {
        return source.settings();
    }
}
