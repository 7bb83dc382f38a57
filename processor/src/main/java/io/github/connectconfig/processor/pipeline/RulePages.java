package io.github.connectconfig.processor.pipeline;

import io.github.connectconfig.processor.model.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules page in the processor's jar, which has a section for each rule. */
final class RulePages {
    private static final String PAGE = "/META-INF/connectconfig/rules.md";

    private RulePages() {}

    /** Returns the Markdown section of a rule. */
    static String of(Rule rule) {
        StringBuilder section = new StringBuilder("[ConnectConfig/" + rule.id() + "] the rule's page\n");
        boolean isInside = false;
        for (String line : lines()) {
            if (line.startsWith("#")) {
                isInside = line.replaceFirst("^#+ ", "").equals(rule.id());
            } else if (isInside) {
                section.append("  ").append(line).append('\n');
            }
        }
        return section.toString().replaceAll("\\s+\\n", "\n").stripTrailing();
    }

    private static List<String> lines() {
        try (InputStream page = RulePages.class.getResourceAsStream(PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
