package io.github.connectconfig.processor.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of the corpus: sources, and the findings that they are to give.
 *
 * <p>A file holds one source, or several, each under a line {@code // ---- path}; one under {@code // ==== path} is
 * compiled beforehand to a class file. A finding is expected where a line ends in a comment such as
 * {@code // error: UnknownScope}. The first lines may say more:
 *
 * <ul>
 *   <li>{@code // options: …} and {@code // library-options: …} for the compiler;
 *   <li>{@code // config: demo.Outer.Fleet}, the annotated type, if it is not {@code demo.Fleet};
 *   <li>{@code // call: …}, an expression by which the caller uses the factory, which it also has as {@code factory};
 *   <li>{@code // eclipse: no position}, where that compiler has none for what the finding is about;
 *   <li>{@code // caller: demo}, the caller's package, where it cannot be another one than the config's;
 *   <li>{@code // no position: …}, findings that stand in no source.
 * </ul>
 */
record CorpusCase(
        String rule,
        String name,
        Map<String, String> head,
        Map<String, String> sources,
        Map<String, String> library,
        List<Expected> expected) {

    private static final String FINDINGS = "((?:error|warning): \\w+(?:, (?:error|warning): \\w+)*)";
    private static final Pattern EXPECTATION = Pattern.compile("// (?:no position: )?" + FINDINGS + "$");
    private static final Pattern PART = Pattern.compile("// (----|====) (\\S+)");
    private static final Pattern HEAD = Pattern.compile("// ([a-z -]+): (.*)");

    /** A line that continues a value, which stands further up. */
    private static final Pattern CONTINUATION = Pattern.compile("\\s*(\"|\\+ |[A-Z][\\w.]*( \\+ .*)?,?( //.*)?$).*");

    /**
     * A finding that is to be.
     *
     * @param line where javac shows it
     * @param lineOfMember where a compiler shows it that cannot point at an element of an array
     * @param column where javac shows it, if the text tells
     */
    record Expected(
            boolean isError, String rule, String file, long line, long lineOfMember, Optional<Integer> column) {}

    boolean isGood() {
        return name.startsWith("good-");
    }

    List<String> options() {
        return Arrays.stream(head.getOrDefault("options", "").split(" (?=-)"))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** Where Eclipse's compiler shows a finding: it points at the member for every element of an array. */
    long lineOnEclipse(Expected each) {
        return head.containsKey("eclipse") ? -1 : each.lineOfMember();
    }

    String libraryOptions() {
        return head.getOrDefault("library-options", "-g:none");
    }

    /** A class that imports, extends, holds and calls what the case declares and what is generated for it. */
    Map<String, String> caller() {
        String config = head.getOrDefault("config", "demo.Fleet");
        String packageName = config.substring(0, config.indexOf('.'));
        String[] names = config.substring(packageName.length() + 1).split("\\.");
        String simpleName = names[names.length - 1];
        String factory = String.join("_", names) + "UrlFactory";
        String all = String.join("\n", sources.values());
        String declaration = declaration(all, simpleName);
        boolean isPublic = declaration.contains("public ") && (names.length == 1 || all.contains("public class Outer"));
        boolean isPrivate = all.contains("private ");
        String home = head.getOrDefault("caller", isPublic && !isPrivate ? "caller" : packageName);
        List<String> lines = new ArrayList<>(List.of("package " + home + ";", ""));
        if (!isPrivate && (names.length > 1 || !home.equals(packageName))) {
            lines.add("import " + config + ";");
        }
        if (!home.equals(packageName)) {
            lines.add("import " + packageName + "." + factory + ";");
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
        if (declaration.contains("interface") && !declaration.matches(".*( sealed |private |@).*") && !isPrivate) {
            lines.addAll(List.of("", "abstract class Implementation implements " + simpleName + " {}"));
        }
        return Map.of(home + "/Caller.java", String.join("\n", lines) + "\n");
    }

    private static String declaration(String sources, String simpleName) {
        return sources.lines()
                .filter(line -> line.matches(".*\\b(interface|class|record|enum) " + simpleName + "\\b.*"))
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }

    /** All cases, in the order of their names. */
    static List<CorpusCase> all(Path corpus) {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(CorpusCase::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CorpusCase read(Path file) {
        Map<String, String> head = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, String> library = new LinkedHashMap<>();
        List<Expected> expected = new ArrayList<>();
        List<String> lines = lines(file);
        int start = 0;
        Matcher entry = HEAD.matcher(lines.get(start));
        while (entry.matches()) {
            head.put(entry.group(1), entry.group(2));
            if (entry.group(1).equals("no position")) {
                expected.addAll(expected(List.of(lines.get(start)), "", 0));
            }
            start++;
            entry = HEAD.matcher(lines.get(start));
        }
        Map<String, String> target = sources;
        String path = head.getOrDefault("config", "demo.Fleet").replaceFirst("^(\\w+)\\.(\\w+).*", "$1/$2.java");
        List<String> part = new ArrayList<>();
        for (String line : lines.subList(start, lines.size())) {
            Matcher separator = PART.matcher(line);
            if (separator.matches()) {
                add(part, path, target, expected);
                target = separator.group(1).equals("----") ? sources : library;
                path = separator.group(2);
                part.clear();
            } else {
                part.add(line);
            }
        }
        add(part, path, target, expected);
        String name = file.getFileName().toString().replaceAll("\\.java$", "");
        return new CorpusCase(file.getParent().getFileName().toString(), name, head, sources, library, expected);
    }

    private static void add(List<String> part, String path, Map<String, String> target, List<Expected> expected) {
        if (part.stream().anyMatch(line -> !line.isBlank())) {
            target.put(path, String.join("\n", part) + "\n");
            expected.addAll(expected(part, path.substring(path.lastIndexOf('/') + 1), 1));
        }
    }

    private static List<Expected> expected(List<String> lines, String file, int first) {
        List<Expected> expected = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Matcher matcher = EXPECTATION.matcher(lines.get(index));
            if (matcher.find()) {
                for (String finding : matcher.group(1).split(", ")) {
                    String[] parts = finding.split(": ");
                    boolean stands = !file.isEmpty();
                    expected.add(new Expected(
                            parts[0].equals("error"),
                            parts[1],
                            file,
                            stands ? index + first : -1,
                            stands ? member(lines, index) + first : -1,
                            stands ? column(lines.get(index)) : Optional.empty()));
                }
            }
        }
        return expected;
    }

    private static int member(List<String> lines, int index) {
        int line = index;
        while (CONTINUATION.matcher(lines.get(line)).matches()) {
            line--;
        }
        return line;
    }

    /** The column of a literal that is an element or the value of a member. */
    private static Optional<Integer> column(String line) {
        Matcher literal = Pattern.compile("\\s*(?:\\w+ = )?(?=\")").matcher(line);
        return literal.lookingAt() && !line.contains("\" + ") ? Optional.of(literal.end() + 1) : Optional.empty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
