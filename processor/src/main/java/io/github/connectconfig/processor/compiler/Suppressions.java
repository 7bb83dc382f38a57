package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What {@code @SuppressWarnings}, and in Kotlin's stubs {@code @Suppress}, turns off.
 *
 * @param resolves false while a text of theirs does not
 */
record Suppressions(Set<Rule> rules, boolean resolves) {
    /** As Java's tokens are written, and as messages print the rule. */
    private static final List<String> PREFIXES = List.of("ConnectConfig.", "ConnectConfig/");

    /** What stands on a type and the types around it. */
    static Suppressions around(TypeElement type) {
        Suppressions all = new Suppressions(EnumSet.noneOf(Rule.class), true);
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            all = all.and(of(element));
        }
        return all;
    }

    /** What stands on one element. */
    static Suppressions of(Element element) {
        return of(AnnotationReader.texts(element, "java.lang.SuppressWarnings", "value"))
                .and(of(AnnotationReader.texts(element, "kotlin.Suppress", "names")));
    }

    private static Suppressions of(Reading<List<String>> texts) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (String text : texts.value().orElse(List.of())) {
            for (String prefix : PREFIXES) {
                if (text.startsWith(prefix)) {
                    Rule.named(text.substring(prefix.length())).ifPresent(rules::add);
                }
            }
        }
        return new Suppressions(rules, texts.resolves());
    }

    private Suppressions and(Suppressions other) {
        rules.addAll(other.rules);
        return new Suppressions(rules, resolves && other.resolves);
    }
}
