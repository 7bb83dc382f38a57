package io.github.connectconfig.processor.compiler;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Methods of Kotlin's interfaces with a body. With {@code -jvm-default=disable} they are abstract to Java, and the body is
 * a static method of a nested class, which takes the object as its first argument.
 */
final class KotlinBodies {
    private static final String HOLDER = "DefaultImpls";

    private KotlinBodies() {}

    static boolean has(ExecutableElement method) {
        for (TypeElement nested :
                ElementFilter.typesIn(method.getEnclosingElement().getEnclosedElements())) {
            if (nested.getSimpleName().contentEquals(HOLDER)) {
                for (ExecutableElement body : ElementFilter.methodsIn(nested.getEnclosedElements())) {
                    if (isBody(body, method)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isBody(ExecutableElement body, ExecutableElement method) {
        return body.getModifiers().contains(Modifier.STATIC)
                && body.getSimpleName().equals(method.getSimpleName())
                && body.getParameters().size() == method.getParameters().size() + 1;
    }
}
