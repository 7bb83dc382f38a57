package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.ApiVersion;
import java.util.OptionalInt;

/**
 * The settings and the library of the compilation in which a type is read.
 *
 * @param apiVersion the contract number of the {@code connect-config} jar that the user compiles against
 */
public record Environment(Settings settings, KnownNames knownNames, OptionalInt apiVersion) {
    /**
     * Returns true if the user's jar has the contract number of this processor. The compiler inlined that constant into
     * this class.
     */
    public boolean fitsProcessor() {
        return apiVersion.equals(OptionalInt.of(ApiVersion.VALUE));
    }
}
