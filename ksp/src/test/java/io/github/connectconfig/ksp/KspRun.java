package io.github.connectconfig.ksp;

import com.google.devtools.ksp.impl.KotlinSymbolProcessing;
import com.google.devtools.ksp.processing.KSPJvmConfig;
import com.google.devtools.ksp.processing.SymbolProcessorProvider;
import com.google.devtools.ksp.symbol.FileLocation;
import com.google.devtools.ksp.symbol.KSNode;
import io.github.connectconfig.processor.testing.Artifacts;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs the real KSP with our processor, in this process. Immutable: every method that changes a setting returns a new
 * instance.
 *
 * @param processors the processors, ours and others
 * @param options the options of the processors
 * @param libraries what the sources are compiled against, before the library and Kotlin's own
 * @param incremental what KSP is told of the sources since the last run; empty for all of them
 */
record KspRun(
        List<SymbolProcessorProvider> processors,
        Map<String, String> options,
        List<Path> libraries,
        String jvmDefault,
        boolean isIncremental,
        List<Path> modified) {

    static KspRun standard() {
        return new KspRun(List.of(new ConnectConfigProvider()), Map.of(), List.of(), "enable", false, List.of());
    }

    KspRun withOptions(Map<String, String> values) {
        return new KspRun(processors, values, libraries, jvmDefault, isIncremental, modified);
    }

    KspRun withProcessors(SymbolProcessorProvider... all) {
        return new KspRun(List.of(all), options, libraries, jvmDefault, isIncremental, modified);
    }

    KspRun withLibraries(Path... more) {
        return new KspRun(processors, options, List.of(more), jvmDefault, isIncremental, modified);
    }

    KspRun withJvmDefault(String mode) {
        return new KspRun(processors, options, libraries, mode, isIncremental, modified);
    }

    KspRun incrementally(Path... changed) {
        return new KspRun(processors, options, libraries, jvmDefault, true, List.of(changed));
    }

    /**
     * A message of a processor.
     *
     * @param file the path below the folder of sources, or an empty text
     * @param line from 1, -1 without a position
     */
    record Message(String level, String file, int line, String text) {
        boolean isFinding() {
            return text.startsWith("[ConnectConfig/");
        }

        String rule() {
            return text.substring("[ConnectConfig/".length(), text.indexOf(']'));
        }

        String headline() {
            return text.lines().findFirst().orElseThrow();
        }
    }

    /**
     * The result of a run.
     *
     * @param generated the generated sources by their qualified names
     */
    record Outcome(boolean success, List<Message> messages, Map<String, String> generated, Path folder) {
        List<Message> findings() {
            return messages.stream().filter(Message::isFinding).toList();
        }

        Path sources() {
            return folder.resolve("sources");
        }

        Path generatedSources() {
            return folder.resolve("generated");
        }
    }

    /** Writes sources given by path, such as {@code demo/Fleet.kt}, into a folder, and processes all that is there. */
    Outcome run(Path folder, Map<String, String> sources) {
        try {
            Path root = Files.createDirectories(folder.resolve("sources"));
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = root.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
            Logger logger = new Logger(root);
            KotlinSymbolProcessing.ExitCode exit =
                    new KotlinSymbolProcessing(config(folder, root), processors, logger).execute();
            boolean success = exit == KotlinSymbolProcessing.ExitCode.OK;
            return new Outcome(success, List.copyOf(logger.messages), generated(folder.resolve("generated")), folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private KSPJvmConfig config(Path folder, Path root) throws IOException {
        KSPJvmConfig.Builder builder = new KSPJvmConfig.Builder();
        builder.setModuleName("main");
        builder.setSourceRoots(List.of(root.toFile()));
        builder.setJavaSourceRoots(List.of(root.toFile()));
        builder.setLibraries(classPath().stream().map(Path::toFile).toList());
        builder.setProcessorOptions(options);
        builder.setProjectBaseDir(folder.toFile());
        builder.setOutputBaseDir(folder.toFile());
        builder.setCachesDir(folder(folder, "caches"));
        builder.setClassOutputDir(folder(folder, "ksp-classes"));
        builder.setKotlinOutputDir(folder(folder, "generated-kotlin"));
        builder.setResourceOutputDir(folder(folder, "resources"));
        builder.setJavaOutputDir(folder(folder, "generated"));
        builder.setLanguageVersion("2.2");
        builder.setApiVersion("2.2");
        builder.setJdkHome(new File(System.getProperty("java.home")));
        builder.setJvmTarget("17");
        builder.setJvmDefaultMode(jvmDefault);
        builder.setIncremental(isIncremental);
        builder.setModifiedSources(modified.stream().map(Path::toFile).toList());
        return builder.build();
    }

    /** The library, Kotlin's and those of this run: what the sources and the factories are compiled against. */
    List<Path> classPath() {
        List<Path> paths = new ArrayList<>(libraries);
        paths.add(Artifacts.library());
        paths.add(Artifacts.of(kotlin.Unit.class));
        paths.add(Artifacts.of(org.jetbrains.annotations.Nullable.class));
        return paths;
    }

    private static File folder(Path parent, String name) throws IOException {
        return Files.createDirectories(parent.resolve(name)).toFile();
    }

    private static Map<String, String> generated(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name.replace('/', '.').replaceAll("\\.java$", ""), Files.readString(file));
            }
        }
        return texts;
    }

    /** Keeps what processors say. */
    private static final class Logger implements com.google.devtools.ksp.processing.KSPLogger {
        private final Path root;
        private final List<Message> messages = new ArrayList<>();

        Logger(Path root) {
            this.root = root;
        }

        private void add(String level, String text, KSNode node) {
            boolean isPlaced = node != null && node.getLocation() instanceof FileLocation;
            FileLocation place = isPlaced ? (FileLocation) node.getLocation() : new FileLocation("", -1);
            String file = isPlaced
                    ? root.toAbsolutePath()
                            .relativize(Path.of(place.getFilePath()))
                            .toString()
                            .replace('\\', '/')
                    : "";
            messages.add(new Message(level, file, place.getLineNumber(), text));
        }

        @Override
        public void logging(String message, KSNode symbol) {}

        @Override
        public void info(String message, KSNode symbol) {
            add("info", message, symbol);
        }

        @Override
        public void warn(String message, KSNode symbol) {
            add("warning", message, symbol);
        }

        @Override
        public void error(String message, KSNode symbol) {
            add("error", message, symbol);
        }

        @Override
        public void exception(Throwable failure) {
            java.io.StringWriter trace = new java.io.StringWriter();
            failure.printStackTrace(new java.io.PrintWriter(trace));
            add("error", trace.toString(), null);
        }
    }
}
