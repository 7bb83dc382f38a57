package io.github.connectconfig.processor.compiler;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What the methods of an interface may throw. */
final class Exceptions {
    private static final Set<String> INTERRUPTING =
            Set.of("java.lang.InterruptedException", "java.lang.Exception", "java.lang.Throwable");

    private final Types types;

    Exceptions(Types types) {
        this.types = types;
    }

    /**
     * Returns true if callers must catch an exception. Of several twins, each must allow it. The exceptions of a single
     * twin are not compared, because their class may be missing.
     */
    boolean areIn(List<ExecutableElement> twins) {
        for (ExecutableElement twin : twins) {
            if (twin.getThrownTypes().isEmpty()) {
                return false;
            }
        }
        if (twins.size() == 1) {
            return true;
        }
        for (ExecutableElement twin : twins) {
            for (TypeMirror thrown : twin.getThrownTypes()) {
                if (allAllow(twins, thrown)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean allAllow(List<ExecutableElement> methods, TypeMirror thrown) {
        boolean allow = true;
        for (ExecutableElement method : methods) {
            allow &= allows(method, thrown);
        }
        return allow;
    }

    private boolean allows(ExecutableElement method, TypeMirror thrown) {
        for (TypeMirror wide : method.getThrownTypes()) {
            if (types.isSubtype(thrown, wide)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns true for a method of which javac warns (lint {@code try}) in each class that inherits it from an
     * {@code AutoCloseable}.
     */
    static boolean mayInterruptClosing(ExecutableElement method) {
        boolean mayInterrupt = false;
        if (method.getSimpleName().contentEquals("close")
                && method.getParameters().isEmpty()) {
            for (TypeMirror thrown : method.getThrownTypes()) {
                mayInterrupt |= thrown instanceof DeclaredType declared
                        && INTERRUPTING.contains(((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString());
            }
        }
        return mayInterrupt;
    }
}
