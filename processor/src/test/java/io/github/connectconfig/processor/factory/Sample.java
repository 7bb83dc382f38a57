package io.github.connectconfig.processor.factory;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.ResponseType;
import io.github.connectconfig.runtime.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of {@code samples.txt}: a parameter with one value.
 *
 * @param label as the member and its accessor are called
 * @param wireName the name in the query, "" for the origin
 * @param types what may hold the value
 * @param text the value; elements of a list with spaces between them
 * @param url what has to come out, its parameters in any order
 */
record Sample(String label, String wireName, List<String> types, String text, String url) {
    private static final Path FILE = Path.of("src", "test", "resources", "factory", "samples.txt");

    static List<Sample> all() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .map(cells -> new Sample(
                            cells.get(0), cells.get(1), List.of(cells.get(2).split("; ")), cells.get(3), cells.get(4)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first for a parameter. */
    static Sample of(String label) {
        return all().stream()
                .filter(sample -> sample.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(FILE + " has no line for " + label));
    }

    /** Whether the annotation can bind it. */
    boolean isMember() {
        return Parameter.named(label).filter(Parameter::isMember).isPresent();
    }

    /** The value, a list if there are several. */
    Object value() {
        return switch (types.get(0)) {
            case "Mode" -> Mode.valueOf(text);
            case "ApprovalPrompt" -> ApprovalPrompt.valueOf(text);
            case "ResponseType" -> ResponseType.valueOf(text);
            case "boolean" -> Boolean.valueOf(text);
            case "String[]" -> List.of(text.split(" "));
            default -> text;
        };
    }

    /** The value in one of the types. */
    Object as(String type) {
        return switch (type) {
            case "URI" -> URI.create(text);
            case "String[]", "String..." -> text.split(" ");
            case "Collection<String>", "List<String>" -> new ArrayList<>((List<?>) value());
            case "Set<String>" -> new LinkedHashSet<>((List<?>) value());
            default -> value();
        };
    }

    /** The value as the annotation has it. */
    String source() {
        return switch (types.get(0)) {
            case "Mode", "ApprovalPrompt", "ResponseType" -> types.get(0) + "." + text;
            case "boolean" -> text;
            case "String[]" ->
                Arrays.stream(text.split(" ")).map(Configs::quote).collect(Collectors.joining(", ", "{", "}"));
            default -> Configs.quote(text);
        };
    }
}
