package io.github.connectconfig.processor.testing;

import io.github.connectconfig.processor.testing.CorpusCase.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files of {@link CorpusCase}s. */
final class CorpusReader {
    private static final Pattern MARKERS = Pattern.compile(
            "// (?:no position: )?((?:error|warning|eclipse): \\w+(?:, (?:error|warning|eclipse): \\w+)*)$");
    private static final Pattern PART = Pattern.compile("// (----|====) (\\S+)");
    private static final Pattern HEAD = Pattern.compile("// ([a-z -]+): (.*)");

    private CorpusReader() {}

    static CorpusCase read(Path file) {
        List<String> lines = lines(file);
        Map<String, String> head = new LinkedHashMap<>();
        List<Expected> expected = new ArrayList<>();
        int start = 0;
        for (Matcher entry = HEAD.matcher(lines.get(0)); entry.matches(); entry = HEAD.matcher(lines.get(start))) {
            head.put(entry.group(1), entry.group(2));
            if (entry.group(1).equals("no position")) {
                expected.addAll(expected(List.of(lines.get(start)), "", true));
            }
            start++;
        }
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, String> library = new LinkedHashMap<>();
        Map<String, String> target = sources;
        String path = head.getOrDefault("config", "demo.Fleet").replaceFirst("^(\\w+)\\.(\\w+).*", "$1/$2.java");
        int first = start;
        for (int index = start; index <= lines.size(); index++) {
            Matcher separator = PART.matcher(index < lines.size() ? lines.get(index) : "// ---- end");
            if (separator.matches()) {
                List<String> part = lines.subList(first, index);
                if (part.stream().anyMatch(line -> !line.isBlank())) {
                    target.put(path, String.join("\n", part) + "\n");
                    expected.addAll(
                            expected(part, path.substring(path.lastIndexOf('/') + 1), head.containsKey("eclipse")));
                }
                target = separator.group(1).equals("----") ? sources : library;
                path = separator.group(2);
                first = index + 1;
            }
        }
        String name = file.getFileName().toString().replaceAll("\\.java$", "");
        return new CorpusCase(file.getParent().getFileName().toString(), name, head, sources, library, expected);
    }

    /** The expected findings by the markers. A file without a name means a finding without a position. */
    private static List<Expected> expected(List<String> lines, String file, boolean isWithoutPositionOnEclipse) {
        List<Expected> expected = new ArrayList<>();
        Map<String, Deque<Integer>> members = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            Matcher markers = MARKERS.matcher(lines.get(index));
            if (!markers.find()) {
                continue;
            }
            for (String marker : markers.group(1).split(", ")) {
                String kind = marker.substring(0, marker.indexOf(':'));
                String rule = marker.substring(kind.length() + 2);
                int line = file.isEmpty() ? -1 : index + 1;
                Deque<Integer> ofRule = members.computeIfAbsent(rule, unused -> new ArrayDeque<>());
                if (kind.equals("eclipse")) {
                    ofRule.add(line);
                } else {
                    int member = ofRule.isEmpty() ? line : ofRule.remove();
                    expected.add(new Expected(
                            kind.equals("error"),
                            rule,
                            file,
                            line,
                            isWithoutPositionOnEclipse ? -1 : member,
                            file.isEmpty() ? Optional.empty() : column(lines.get(index))));
                }
            }
        }
        if (members.values().stream().anyMatch(ofRule -> !ofRule.isEmpty())) {
            throw new AssertionError("a line on Eclipse's compiler without a finding: " + members + " of " + lines);
        }
        return expected;
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
