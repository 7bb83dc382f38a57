package io.github.connectconfig.processor.compiler;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds methods of Kotlin interfaces that have a body. With {@code -jvm-default=disable} they are abstract to Java, and
 * the body is a static method of a nested class, whose first argument is the object.
 */
final class KotlinBodies {
    private static final String HOLDER = "DefaultImpls";

    private KotlinBodies() {}

    static boolean has(ExecutableElement method, Types types) {
        for (TypeElement nested :
                ElementFilter.typesIn(TypeReader.declaring(method).getEnclosedElements())) {
            if (nested.getSimpleName().contentEquals(HOLDER)) {
                for (ExecutableElement body : ElementFilter.methodsIn(nested.getEnclosedElements())) {
                    if (isBody(body, method, types)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isBody(ExecutableElement body, ExecutableElement method, Types types) {
        return body.getModifiers().contains(Modifier.STATIC)
                && body.getSimpleName().equals(method.getSimpleName())
                && body.getParameters().size() == method.getParameters().size() + 1
                && takesTheObjectAndTheSame(body, method, types);
    }

    private static boolean takesTheObjectAndTheSame(ExecutableElement body, ExecutableElement method, Types types) {
        List<? extends VariableElement> taken = body.getParameters();
        boolean isSame =
                isSame(taken.get(0).asType(), TypeReader.declaring(method).asType(), types);
        for (int index = 0; index < method.getParameters().size(); index++) {
            TypeMirror argument = method.getParameters().get(index).asType();
            isSame &= isSame(taken.get(index + 1).asType(), argument, types);
        }
        return isSame;
    }

    private static boolean isSame(TypeMirror one, TypeMirror other, Types types) {
        return types.isSameType(types.erasure(one), types.erasure(other));
    }
}
