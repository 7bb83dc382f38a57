package io.github.connectconfig.processor.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folders of one compilation.
 *
 * @param sources what is compiled
 * @param classes where class files go
 * @param generated where generated sources go
 */
public record CompilationFolder(Path sources, Path classes, Path generated) {
    /** Creates the three folders in one. */
    public static CompilationFolder in(Path folder) throws IOException {
        return new CompilationFolder(
                Files.createDirectories(folder.resolve("sources")),
                Files.createDirectories(folder.resolve("classes")),
                Files.createDirectories(folder.resolve("generated")));
    }

    /** Writes sources given by path, such as {@code demo/Fleet.java}. */
    public List<Path> write(Map<String, String> texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = sources.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, text.getValue(), StandardCharsets.UTF_8));
        }
        return files;
    }

    /** The generated sources by their qualified names. */
    public Map<String, String> generatedSources() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(generated)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String name = generated.relativize(file).toString().replace('\\', '/');
                texts.put(name.replace('/', '.').replaceAll("\\.java$", ""), Files.readString(file));
            }
        }
        return texts;
    }
}
