package io.github.connectconfig.processor.testing;

import io.github.connectconfig.processor.testing.TestCompiler.Message;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case under {@code src/test/resources}: sources, and the findings that they are to give.
 *
 * <p>A file holds one source, or several, each under a line {@code // ---- path}; one under {@code // ==== path} is
 * compiled beforehand to a class file. A finding is expected where a line ends in a comment such as
 * {@code // error: UnknownScope}. Where Eclipse's compiler points at the member and not at an element of its array, the
 * member's line ends in {@code // eclipse: UnknownScope}; it is about the next finding of that rule. The first lines may say
 * more:
 *
 * <ul>
 *   <li>{@code // options: …} and {@code // library-options: …} for the compiler;
 *   <li>{@code // config: demo.Outer.Fleet}, the annotated type, if it is not {@code demo.Fleet};
 *   <li>{@code // call: …}, an expression by which the caller uses the factory, which it also has as {@code factory};
 *   <li>{@code // caller: demo}, the caller's package, where it cannot be another one than the config's;
 *   <li>{@code // implementation: none}, where the caller cannot implement the config;
 *   <li>{@code // eclipse: no position}, where that compiler has none for what the finding is about;
 *   <li>{@code // no position: …}, findings without a position in a source.
 * </ul>
 */
public record CorpusCase(
        String rule,
        String name,
        Map<String, String> head,
        Map<String, String> sources,
        Map<String, String> library,
        List<Expected> expected) {

    /**
     * A finding that is to be.
     *
     * @param line where javac shows it, -1 without a position
     * @param lineOnEclipse where Eclipse's compiler shows it
     * @param column where javac shows it, if the text tells
     */
    public record Expected(
            boolean isError, String rule, String file, long line, long lineOnEclipse, Optional<Integer> column) {
        /** As {@link Message#positioned()} writes the message of javac. */
        public String onJavac() {
            return positioned(line);
        }

        public String onEclipse() {
            return positioned(lineOnEclipse);
        }

        private String positioned(long shown) {
            return Message.positioned(shown < 0 ? "" : file, shown, isError, rule);
        }
    }

    public boolean isGood() {
        return name.startsWith("good-");
    }

    public List<String> options() {
        return Arrays.stream(head.getOrDefault("options", "").split(" (?=-)"))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    public String libraryOptions() {
        return head.getOrDefault("library-options", "-g:none");
    }

    /** Whether Eclipse's compiler shows its findings without a position. */
    public boolean isWithoutPositionOnEclipse() {
        return head.containsKey("eclipse");
    }

    /** A class that imports, extends, holds and calls what the case declares and what is generated for it. */
    public Map<String, String> caller() {
        String config = head.getOrDefault("config", "demo.Fleet");
        String packageName = config.substring(0, config.indexOf('.'));
        String name = config.substring(packageName.length() + 1);
        String factory = name.replace('.', '_') + "UrlFactory";
        String home = head.getOrDefault("caller", "caller");
        List<String> lines = new ArrayList<>(List.of("package " + home + ";", ""));
        if (!home.equals(packageName)) {
            lines.add("import " + config + ";");
            lines.add("import " + packageName + "." + factory + ";");
            name = name.substring(name.lastIndexOf('.') + 1);
        }
        lines.addAll(List.of(
                "",
                "public class Caller {",
                "    " + factory + " factory;",
                "",
                "    Object call() {",
                "        return " + head.getOrDefault("call", "new " + factory + "().request(\"s\").url()") + ";",
                "    }",
                "}"));
        if (!head.containsKey("implementation")) {
            lines.addAll(List.of("", "abstract class Implementation implements " + name + " {}"));
        }
        return Map.of(home + "/Caller.java", String.join("\n", lines) + "\n");
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }

    /** All cases of a folder of the resources, in the order of their names. */
    public static List<CorpusCase> all(String folder) {
        try (Stream<Path> files =
                Files.walk(Path.of(CorpusCase.class.getResource("/" + folder).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(CorpusReader::read)
                    .toList();
        } catch (IOException | URISyntaxException failure) {
            throw new AssertionError(failure);
        }
    }
}
