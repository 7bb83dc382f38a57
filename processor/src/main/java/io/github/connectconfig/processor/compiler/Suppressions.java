package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
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
            for (Map.Entry<String, String> annotation : MEMBERS.entrySet()) {
                Optional<AnnotationMirror> mirror = AnnotationReader.mirror(element, annotation.getKey());
                if (mirror.isPresent()) {
                    add(mirror.get(), annotation.getValue(), rules);
                }
            }
        }
        return rules;
    }

    private static void add(AnnotationMirror mirror, String member, Set<Rule> rules) {
        List<String> texts = AnnotationReader.value(mirror, member)
                .flatMap(AnnotationReader::texts)
                .orElse(List.of());
        for (String text : texts) {
            if (text.startsWith(PREFIX)) {
                Rule.named(text.substring(PREFIX.length())).ifPresent(rules::add);
            }
        }
    }
}
