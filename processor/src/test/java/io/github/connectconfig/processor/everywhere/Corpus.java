package io.github.connectconfig.processor.everywhere;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.processor.ConnectConfigProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The configs under {@code src/test/resources/everywhere}, each a source file that compiles on its own. */
public record Corpus(Path file, String text) {
    /** Configs of all shapes, none of which gets a finding. */
    static Stream<Corpus> good() {
        return all("good");
    }

    /** Configs with findings, whose rules their first line lists in the order in which they are to be printed. */
    static Stream<Corpus> bad() {
        return all("bad");
    }

    static Stream<Corpus> all() {
        return Stream.concat(good(), bad());
    }

    private static Stream<Corpus> all(String kind) {
        try (Stream<Path> files = Files.list(
                Path.of(Corpus.class.getResource("/everywhere/" + kind).toURI()))) {
            return files
                    .sorted()
                    .map(file -> {
                        try {
                            return new Corpus(file, Files.readString(file));
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    })
                    .toList()
                    .stream();
        } catch (IOException | URISyntaxException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The path below a source folder. */
    String path() {
        return (text.contains("package demo;") ? "demo/" : "") + file.getFileName();
    }

    Map<String, String> sources() {
        return Map.of(path(), text);
    }

    List<String> expectedRules() {
        String first = text.lines().findFirst().orElseThrow();
        return first.startsWith("// ") ? List.of(first.substring(3).split(", ")) : List.of();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }

    /** The folder or jar that users compile and run against. */
    public static Path annotationsJar() {
        return codeSource(ConnectConfig.class);
    }

    /** The processor as users get it, which is there for tests with the tag {@code jar} only. */
    static Path jar() {
        return Path.of(System.getProperty("connectconfig.jar"));
    }

    /** What users put on the processor path: the folder or jar of the processor and all that it needs. */
    public static List<Path> processorPath() {
        return List.of(
                codeSource(ConnectConfigProcessor.class),
                annotationsJar(),
                codeSource(com.palantir.javapoet.JavaFile.class));
    }

    public static Path codeSource(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new AssertionError(failure);
        }
    }
}
