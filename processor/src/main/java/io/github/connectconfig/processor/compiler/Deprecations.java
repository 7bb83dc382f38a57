package io.github.connectconfig.processor.compiler;

import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Finds the warnings that compilers give for the use of an element. */
final class Deprecations {
    static final String DEPRECATION = "deprecation";
    static final String REMOVAL = "removal";

    private static final String DEPRECATED = "java.lang.Deprecated";
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@deprecated\\b");

    private final Elements elements;

    Deprecations(Elements elements) {
        this.elements = elements;
    }

    /**
     * Returns the warning for each use, if there is one. A {@code @deprecated} tag without annotation counts too,
     * because some compilers warn about it.
     */
    Set<String> warnings(Element element) {
        if (AnnotationReader.mirror(element, DEPRECATED).isPresent()) {
            return Set.of(AnnotationReader.isTrue(element, DEPRECATED, "forRemoval") ? REMOVAL : DEPRECATION);
        }
        return elements.isDeprecated(element) || hasTag(element) ? Set.of(DEPRECATION) : Set.of();
    }

    private boolean hasTag(Element element) {
        String comment = elements.getDocComment(element);
        return comment != null
                && comment.contains("@deprecated")
                && TAG.matcher(comment).find();
    }
}
