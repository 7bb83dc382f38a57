package io.github.connectconfig.processor.compatibility;

import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.OtherProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;

/** Generates {@code demo.Build} with a client id, as processors do that write the constants of a build. */
public final class BuildIdProcessor extends OtherProcessor {
    static final String CLIENT_ID = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07";

    private static final String BUILD =
            "package demo;\n\npublic interface Build {\n  String CLIENT_ID = \"" + CLIENT_ID + "\";\n}\n";

    /** As compilers make it. */
    public BuildIdProcessor() {
        super(Map.of(1, Map.of("demo.Build", BUILD)), Map.of());
    }

    /** An entry of a processor path that holds this processor and registers it. */
    static Path jar(Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Processor.class.getName()), BuildIdProcessor.class.getName());
        for (Class<?> type : List.of(BuildIdProcessor.class, OtherProcessor.class)) {
            String name = type.getName().replace('.', '/') + ".class";
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.copy(Artifacts.of(type).resolve(name), file);
        }
        return folder;
    }
}
