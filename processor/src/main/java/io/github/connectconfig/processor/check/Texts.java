package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.QueryEncoder;
import java.util.Optional;

/** What is true of every text. */
final class Texts {
    private static final int LONGEST_NAME = 24;

    private Texts() {}

    static Optional<Finding> unpairedSurrogate(Where.Member where, String text) {
        return QueryEncoder.encodable(text)
                ? Optional.empty()
                : Optional.of(Finding.of(Rule.UNPAIRED_SURROGATE, where, "half of a surrogate pair", text)
                        .help("write both halves of the character, or leave it out")
                        .note("UTF-8, and so a URL, has no form for half of a character"));
    }

    /** What to do about a placeholder. */
    static String accessorFor(Parameter parameter) {
        return "declare `" + accessor(parameter) + "` in its place: the factory's constructor takes the value";
    }

    /** The accessor of a parameter, as one writes it. */
    static String accessor(Parameter parameter) {
        return javaType(parameter) + " " + parameter.label() + "();";
    }

    static String javaType(Parameter parameter) {
        return switch (parameter.form()) {
            case ADDRESS -> "URI";
            case MODE -> "Mode";
            case PROMPT -> "ApprovalPrompt";
            case WHEN_TRUE, WHEN_FALSE -> "boolean";
            case LIST -> "List<String>";
            case TEXT, PLAIN_TEXT, ORIGIN -> "String";
        };
    }

    /** A name of the user's as it fits into a headline. */
    static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
