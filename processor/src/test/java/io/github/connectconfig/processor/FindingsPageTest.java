package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.testing.Example;
import io.github.connectconfig.processor.testing.Golden;
import io.github.connectconfig.processor.testing.JavacRun;
import io.github.connectconfig.processor.testing.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows each rule's finding as javac prints it. {@code -Dgoldens.write} writes it anew. */
class FindingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "findings.md");
    private static final String HEAD = """
            # Findings

            What javac prints for the failing example of each [rule](rules.md) that one source file can break. A test compiles the examples and
            compares this page.
            """;

    /** No single source file causes these, or javac prints nothing for them. */
    private static final Set<Rule> WITHOUT_OUTPUT = Set.of(
            Rule.IN_COMPACT_SOURCE_FILE,
            Rule.VERSION_MISMATCH,
            Rule.INTERNAL_ERROR,
            Rule.EMPTY_STATE,
            Rule.UNNAMED_PARAMETERS);

    @Test
    void eachRuleIsShownAsJavacPrintsIt(@TempDir Path folder) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        Page rules = Page.read("docs/rules.md");
        for (Rule rule : Rule.values()) {
            if (!WITHOUT_OUTPUT.contains(rule)) {
                Example example = Example.of(rules.rule(rule.id()).blocks().get(0));
                String printed = printed(example, Files.createDirectories(folder.resolve(rule.id())));
                assertThat(printed).as(rule.id()).contains("[ConnectConfig/" + rule.id() + "] ");
                page.append("\n## ")
                        .append(rule.id())
                        .append("\n\n```text\n")
                        .append(printed)
                        .append("\n```\n");
            }
        }
        Golden.assertIs(page.toString(), PAGE);
    }

    private static String printed(Example example, Path folder) {
        String[] options = Stream.concat(Stream.of("-Xlint:-options"), example.options().stream())
                .toArray(String[]::new);
        return JavacRun.of(folder, "Example.java", example.source(), options)
                .output()
                .lines()
                .filter(line -> !line.matches("\\d+ (errors?|warnings?)|warning: Implicitly compiled files.*"))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
