package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Quoting;
import io.github.connectconfig.runtime.RedirectUris;
import io.github.connectconfig.runtime.Unseen;
import io.github.connectconfig.runtime.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Checks and help texts for any string. */
final class Texts {
    private static final int LONGEST_NAME = 24;

    private Texts() {}

    /** Returns the help for an invisible character, if there is one. A message shows it as an escape. */
    static Optional<String> hidden(String value) {
        OptionalInt hidden = Unseen.hidden(value);
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of("remove " + Quoting.of(Character.toString(hidden.getAsInt()), 20)
                        + ", which is invisible: retype the text, or paste it through an editor that shows it");
    }

    /** Returns the text without invisible characters. */
    static String visible(String value) {
        StringBuilder visible = new StringBuilder();
        value.codePoints().filter(each -> !Unseen.isHidden(each)).forEach(visible::appendCodePoint);
        return visible.toString().strip();
    }

    /** Returns the text without invisible characters, quotes and separators around it. */
    static String bare(String value) {
        return Wrapping.without(visible(value));
    }

    /** Returns the elements as string literals. */
    static String quoted(List<String> elements) {
        return elements.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
    }

    /** Returns the help for a host that browsers rewrite. */
    static Optional<String> hostInBrowsers(String uri) {
        return RedirectUris.hostInBrowsers(uri)
                .map(host -> "write the host as `" + host + "`, which is how browsers read it");
    }

    /** Returns the help for a placeholder. */
    static String accessorFor(Parameter parameter) {
        return "declare `" + accessor(parameter) + "` in its place: the factory's constructor takes the value";
    }

    /** Returns the declaration of a parameter's accessor. */
    static String accessor(Parameter parameter) {
        return javaType(parameter) + " " + parameter.label() + "();";
    }

    static String javaType(Parameter parameter) {
        return switch (parameter.form()) {
            case ADDRESS -> "URI";
            case ENUM -> LibraryTypes.enumOf(parameter).text();
            case BOOLEAN -> "boolean";
            case LIST -> "List<String>";
            case PAIRS -> "String[]";
            case TEXT, PLAIN_TEXT, ORIGIN -> "String";
        };
    }

    /** Returns a name, shortened to fit into a headline. */
    static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
