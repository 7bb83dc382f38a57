package io.github.connectconfig.processor.pipeline;

import io.github.connectconfig.processor.model.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules that the texts of a {@code @SuppressWarnings}, or of Kotlin's {@code @Suppress}, turn off. */
public final class SuppressedRules {
    /** The form of Java's own tokens, and the form in messages. */
    private static final List<String> PREFIXES = List.of("ConnectConfig.", "ConnectConfig/");

    private SuppressedRules() {}

    public static Set<Rule> of(List<String> texts) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (String text : texts) {
            for (String prefix : PREFIXES) {
                if (text.startsWith(prefix)) {
                    Rule.named(text.substring(prefix.length())).ifPresent(rules::add);
                }
            }
        }
        return rules;
    }
}
