package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What {@code @SuppressWarnings}, and in Kotlin's stubs {@code @Suppress}, says on a type and the types around it. */
final class Suppressions {
    private static final String PREFIX = "ConnectConfig.";
    /** The member that holds the texts, by annotation. */
    private static final Map<String, String> MEMBERS =
            Map.of(SuppressWarnings.class.getCanonicalName(), "value", "kotlin.Suppress", "names");

    private Suppressions() {}

    static Set<Rule> of(TypeElement type) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            Element suppressed = element;
            MEMBERS.forEach((annotation, member) -> AnnotationReader.mirror(suppressed, annotation)
                    .flatMap(mirror -> AnnotationReader.value(mirror, member))
                    .flatMap(AnnotationReader::texts)
                    .orElse(List.of())
                    .stream()
                    .filter(text -> text.startsWith(PREFIX))
                    .flatMap(text -> Rule.named(text.substring(PREFIX.length())).stream())
                    .forEach(rules::add));
        }
        return rules;
    }
}
