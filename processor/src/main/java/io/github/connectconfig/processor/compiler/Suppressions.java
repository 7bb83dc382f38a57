package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.pipeline.SuppressedRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The rules that {@code @SuppressWarnings} turns off, or {@code @Suppress} in Kotlin's stubs.
 *
 * @param resolves false while one of the strings does not resolve
 */
record Suppressions(Set<Rule> rules, boolean resolves) {
    /** Returns the suppressions of a type and its enclosing types. */
    static Suppressions around(TypeElement type) {
        Suppressions all = new Suppressions(EnumSet.noneOf(Rule.class), true);
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            all = all.and(of(element));
        }
        return all;
    }

    /** Returns the suppressions of methods that are one to the language, in whatever order a config inherits them. */
    static Suppressions ofAll(List<ExecutableElement> twins) {
        Suppressions all = new Suppressions(EnumSet.noneOf(Rule.class), true);
        for (ExecutableElement twin : twins) {
            all = all.and(of(twin));
        }
        return all;
    }

    private static Suppressions of(Element element) {
        return of(AnnotationReader.texts(element, "java.lang.SuppressWarnings", "value"))
                .and(of(AnnotationReader.texts(element, "kotlin.Suppress", "names")));
    }

    private static Suppressions of(Reading<List<String>> texts) {
        return new Suppressions(SuppressedRules.of(texts.value().orElse(List.of())), texts.resolves());
    }

    private Suppressions and(Suppressions other) {
        rules.addAll(other.rules);
        return new Suppressions(rules, resolves && other.resolves);
    }
}
