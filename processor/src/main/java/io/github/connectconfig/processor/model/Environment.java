package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.ApiVersion;
import java.util.OptionalInt;

/**
 * What an annotated type is read in, and what most of them share.
 *
 * @param apiVersion the contract number of the {@code connect-config} jar that the user compiles against
 */
public record Environment(Settings settings, KnownNames knownNames, OptionalInt apiVersion) {
    /** Whether the processor was made for that jar: the compiler copied the constant into our class file. */
    public boolean fitsProcessor() {
        return apiVersion.equals(OptionalInt.of(ApiVersion.VALUE));
    }
}
