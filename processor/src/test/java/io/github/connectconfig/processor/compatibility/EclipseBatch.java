package io.github.connectconfig.processor.compatibility;

import io.github.connectconfig.processor.testing.Artifacts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.internal.compiler.batch.Main;

/** Runs Eclipse's batch compiler in a separate process, with our processor on the processor path. */
public final class EclipseBatch {
    private EclipseBatch() {}

    record Outcome(boolean success, String output) {}

    /**
     * Compiles.
     *
     * @param paths options that say where classes are found; the compiler wants them before the processor path
     * @param folder generated sources go to {@code generated} in it, classes to {@code classes}
     * @param processors further entries of the processor path
     */
    static Outcome compile(List<String> paths, Path folder, List<String> optionsAndFiles, Path... processors)
            throws IOException, InterruptedException {
        List<Path> processorPath = new ArrayList<>(Artifacts.processorPath());
        processorPath.addAll(List.of(processors));
        return compile(paths, processorPath, folder, optionsAndFiles);
    }

    static Outcome compile(List<String> paths, List<Path> processorPath, Path folder, List<String> optionsAndFiles)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        arguments.addAll(List.of("-jar", Artifacts.of(Main.class).toString()));
        arguments.addAll(List.of("--release", "17", "-proceedOnError"));
        arguments.addAll(paths);
        arguments.addAll(List.of("-processorpath", joined(processorPath)));
        Path generated = folder.resolve("generated");
        generated.toFile().mkdirs();
        arguments.addAll(List.of("-s", generated.toString()));
        arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
        arguments.addAll(optionsAndFiles);
        Path log = folder.resolve("log");
        int exit = new ProcessBuilder(arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Outcome(exit == 0, Files.readString(log));
    }

    /** A path as compilers take it. */
    public static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
