package io.github.connectconfig.ksp;

import com.google.devtools.ksp.processing.SymbolProcessor;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import com.google.devtools.ksp.processing.SymbolProcessorProvider;

/** Registers the processor with KSP. */
public final class ConnectConfigProvider implements SymbolProcessorProvider {
    /** Creates a provider, as KSP does. */
    public ConnectConfigProvider() {}

    /**
     * Returns the processor of one run.
     *
     * @param environment what KSP gives to its processors
     */
    @Override
    public SymbolProcessor create(SymbolProcessorEnvironment environment) {
        return new ConnectConfigSymbolProcessor(environment);
    }
}
