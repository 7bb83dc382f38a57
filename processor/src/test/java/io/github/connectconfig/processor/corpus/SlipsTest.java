package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts how often a finding suggests the intended value. The list of slips is older than the code. */
class SlipsTest {
    private static final String REST =
            "clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\", redirectUri = \"https://example.com/callback\"";
    private static final Pattern SUGGESTIONS =
            Pattern.compile("help: (?:did you mean|write|remove the argument:) (.*)");
    /** A name, behind its type or not. */
    private static final Pattern NAME = Pattern.compile("[`\"](?:[\\w<>]+ )?([^`\"]+)[`\"]");

    private static final List<Judged> JUDGED = new ArrayList<>();

    record Slip(String kind, String text, Set<String> meant) {
        /** Each slip has its own line, by which its finding is recognised. */
        String source(int index) {
            String members = switch (kind) {
                case "permission" -> "scopes = \"" + text + "\"";
                case "make" -> "scopes = \"read_vin\", make = \"" + text + "\"";
                case "flag", "country" -> "scopes = \"read_vin\", flags = \"" + text + "\"";
                default -> "scopes = \"read_vin\", mode = io.github.connectconfig.Mode.SIMULATED";
            };
            String method = kind.equals("parameter") ? "String authorize(String " + text + ");" : "";
            return "@ConnectConfig(" + REST + ", " + members + ") interface Slip" + index + " { " + method + " }\n";
        }
    }

    record Judged(Slip slip, Set<String> suggested) {
        boolean isRight() {
            return suggested.equals(slip.meant);
        }

        boolean isWithoutSuggestion() {
            return !isRight() && suggested.isEmpty();
        }

        boolean isWrong() {
            return !isRight() && !isWithoutSuggestion();
        }
    }

    @BeforeAll
    static void judge(@TempDir Path folder) throws IOException {
        List<Slip> slips = read();
        StringBuilder source = new StringBuilder("package demo; import io.github.connectconfig.ConnectConfig;\n");
        for (int index = 0; index < slips.size(); index++) {
            source.append(slips.get(index).source(index));
        }
        Map<Long, List<Message>> findings = TestCompiler.javac()
                .withOptions("-Xmaxerrs", "1000", "-Xmaxwarns", "1000")
                .compile(folder, Map.of("demo/Slips.java", source.toString()))
                .findings()
                .stream()
                .collect(Collectors.groupingBy(Message::line));
        for (int index = 0; index < slips.size(); index++) {
            Set<String> suggested = new TreeSet<>();
            for (Message finding : findings.getOrDefault(index + 2L, List.of())) {
                suggested.addAll(suggestions(finding));
            }
            JUDGED.add(new Judged(slips.get(index), suggested));
        }
    }

    private static List<Slip> read() throws IOException {
        String text = new String(
                SlipsTest.class.getResourceAsStream("/slips/slips.csv").readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(","))
                .map(parts -> new Slip(
                        parts[0],
                        parts[1],
                        parts[2].equals("-") ? Set.of() : new TreeSet<>(List.of(parts[2].split(" ")))))
                .toList();
    }

    private static Set<String> suggestions(Message finding) {
        Set<String> suggestions = new TreeSet<>();
        Matcher help = SUGGESTIONS.matcher(finding.text());
        if (help.find() && !help.group(1).contains("such as")) {
            Matcher name = NAME.matcher(help.group(1));
            while (name.find()) {
                suggestions.add(name.group(1));
            }
        }
        return suggestions;
    }

    @Test
    void theListIsLong() {
        assertThat(JUDGED).hasSizeGreaterThanOrEqualTo(200);
        assertThat(JUDGED.stream().map(each -> each.slip().kind()).distinct()).hasSize(5);
    }

    /** Before words were compared, 122 were right, 100 had no suggestion and 2 were wrong. */
    @Test
    void mostSlipsFindWhatWasMeantAndFewAnythingElse() {
        assertThat(JUDGED.stream().filter(each -> !each.isRight()))
                .as("right: " + JUDGED.stream().filter(Judged::isRight).count())
                .hasSizeLessThanOrEqualTo(6);
        assertThat(JUDGED.stream().filter(Judged::isWrong)).isEmpty();
    }
}
