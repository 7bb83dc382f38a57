package io.github.connectconfig.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of the documentation, or one section of it.
 *
 * @param text its Markdown
 */
public record Page(String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)\\n```$");

    /** One fenced block. */
    public record Block(String language, String text) {}

    /** Reads a page by its path from the root of the project. Tests run in the folder of their module. */
    public static Page read(String path) {
        try {
            return new Page(Files.readString(Path.of("..", path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the text before the first heading of the second level. */
    public Page firstScreen() {
        return new Page(text.substring(0, text.indexOf("\n## ")));
    }

    /** Returns the section of a heading of the second level. */
    public Page chapter(String heading) {
        String from = text.substring(text.indexOf("\n## " + heading + "\n") + 1);
        int end = from.indexOf("\n## ");
        return new Page(end < 0 ? from : from.substring(0, end));
    }

    /** Returns the headings of the rules' sections, in the order of the page. */
    public List<String> ruleHeadings() {
        return Pattern.compile("(?m)^### (.*)$")
                .matcher(reference())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Returns the section of a rule, without its heading. */
    public Page rule(String id) {
        String reference = reference();
        String heading = "\n### " + id + "\n";
        int start = reference.indexOf(heading);
        if (start < 0) {
            throw new AssertionError("no section " + id);
        }
        int end = reference.indexOf("\n### ", start + heading.length());
        return new Page(reference.substring(start + heading.length(), end < 0 ? reference.length() : end));
    }

    /** Returns the rows of the table of all rules, each as its cells. */
    public List<List<String>> ruleTable() {
        return text.lines()
                .filter(line -> line.matches("\\| \\[\\w+]\\(#\\w+\\) \\|.*"))
                .map(Page::cells)
                .toList();
    }

    /** Returns the rows of the only table, without its head, each as its cells. */
    public List<List<String>> tableRows() {
        return text.lines()
                .filter(line -> line.startsWith("| "))
                .dropWhile(line -> !line.startsWith("| ---"))
                .skip(1)
                .map(Page::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        return List.of(row.substring(2, row.length() - 2).split(" \\| "));
    }

    /** Returns the first group of each row of a table that has this form. */
    public List<String> rows(String form) {
        return Pattern.compile("(?m)^\\| " + form + "$")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    public List<Block> blocks() {
        return BLOCK.matcher(text).results().map(Page::block).toList();
    }

    /** Returns the first block that contains a text. */
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
