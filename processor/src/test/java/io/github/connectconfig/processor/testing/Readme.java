package io.github.connectconfig.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The README as tests read it.
 *
 * @param text all of it, or one section
 */
public record Readme(String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)\\n```$");

    /** One fenced block. */
    public record Block(String language, String text) {}

    /** The file; tests run in the folder of their module. */
    public static Readme read() {
        return read("README.md");
    }

    /** Another page, by its path from the root of the project. */
    public static Readme read(String path) {
        try {
            return new Readme(Files.readString(Path.of("..", path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What stands before the first headline of the second level. */
    public Readme firstScreen() {
        return new Readme(text.substring(0, text.indexOf("\n## ")));
    }

    /** What stands under a headline of the second level. */
    public Readme chapter(String headline) {
        String from = text.substring(text.indexOf("\n## " + headline + "\n") + 1);
        int end = from.indexOf("\n## ");
        return new Readme(end < 0 ? from : from.substring(0, end));
    }

    /** The headlines of the third level in the rule reference. */
    public List<String> ruleHeadlines() {
        return Pattern.compile("(?m)^### (.*)$")
                .matcher(reference())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The section of a rule. */
    public Readme rule(String id) {
        String reference = reference();
        String headline = "\n### " + id + "\n";
        int start = reference.indexOf(headline);
        if (start < 0) {
            throw new AssertionError("no section " + id);
        }
        int end = reference.indexOf("\n### ", start + headline.length());
        return new Readme(reference.substring(start + headline.length(), end < 0 ? reference.length() : end));
    }

    /** The rows of the table of all rules, each as its cells. */
    public List<List<String>> ruleTable() {
        return text.lines()
                .filter(line -> line.matches("\\| \\[\\w+]\\(#\\w+\\) \\|.*"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }

    /** The first group of each row of a table that has this form. */
    public List<String> rows(String form) {
        return Pattern.compile("(?m)^\\| " + form + "$")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    public List<Block> blocks() {
        return BLOCK.matcher(text).results().map(Readme::block).toList();
    }

    /** The first block that holds a text. */
    public String blockWith(String part) {
        return blocks().stream()
                .map(Block::text)
                .filter(block -> block.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block with " + part));
    }

    private static Block block(MatchResult match) {
        return new Block(match.group(1), match.group(2));
    }

    private String reference() {
        return chapter("The rules one by one").text();
    }
}
