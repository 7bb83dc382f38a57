package io.github.connectconfig.processor.testing;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * A run of javac with the processor, as a user sees it on a terminal.
 *
 * @param exitCode 0 for a compilation without errors
 * @param output what javac prints, without the path before the name of the source file
 */
public record JavacRun(int exitCode, String output) {
    /** Compiles one source file, such as {@code FleetConnect.java}, in an empty folder. */
    public static JavacRun of(Path folder, String fileName, String source, String... options) {
        try {
            Path file = Files.writeString(folder.resolve(fileName), source);
            List<String> arguments = new ArrayList<>(List.of(
                    "-encoding",
                    "UTF-8",
                    "-d",
                    folder.toString(),
                    "-classpath",
                    Artifacts.library().toString(),
                    "-processorpath",
                    Artifacts.processorPath().stream()
                            .map(Path::toString)
                            .collect(Collectors.joining(File.pathSeparator)),
                    "-processor",
                    ConnectConfigProcessor.class.getName()));
            arguments.addAll(List.of(options));
            arguments.add(file.toString());
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            int exitCode =
                    ToolProvider.getSystemJavaCompiler().run(null, output, output, arguments.toArray(String[]::new));
            String printed = output.toString(StandardCharsets.UTF_8)
                    .replace(file.toString(), fileName)
                    .replace(System.lineSeparator(), "\n")
                    .strip();
            return new JavacRun(exitCode, printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
