package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Catalogue;
import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Settings;
import java.util.List;
import java.util.Optional;

/** What rules look at. */
record Subject(ConfigSource source, Bindings bindings) {
    /** The one value of a constant that is not a list. */
    Optional<String> constant(Parameter parameter) {
        return Optional.ofNullable(bindings.constants().get(parameter)).map(Binding.Constant::value);
    }

    /** The elements of a constant list, none if the annotation does not bind it. */
    List<String> constants(Parameter parameter) {
        return Optional.ofNullable(bindings.constants().get(parameter))
                .map(Binding.Constant::values)
                .orElse(List.of());
    }

    Catalogue catalogue() {
        return source.catalogue();
    }

    Settings settings() {
        return source.settings();
    }
}
