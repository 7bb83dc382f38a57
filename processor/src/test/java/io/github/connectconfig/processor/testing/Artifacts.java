package io.github.connectconfig.processor.testing;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.processor.ConnectConfigProcessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The folders and jars that users pass to their compilers. */
public final class Artifacts {
    private Artifacts() {}

    /** The folder or jar that users compile and run against. */
    public static Path library() {
        return of(ConnectConfig.class);
    }

    /** The processor as users get it, which is there for tests with the tag {@code jar} only. */
    public static Path processorJar() {
        return Path.of(System.getProperty("connectconfig.jar"));
    }

    /** What users put on the processor path: the folder or jar of the processor and all that it needs. */
    public static List<Path> processorPath() {
        return List.of(of(ConnectConfigProcessor.class), library(), of(com.palantir.javapoet.JavaFile.class));
    }

    /** The folder or jar that a class is in. */
    public static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new AssertionError(failure);
        }
    }
}
