package io.github.connectconfig.processor.compiler;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * Classes that a method in a class file mentions, and that are not on the class path. They are looked for by their names: if
 * a type of javac is asked for its kind, javac does not report later that its class is missing, but fails.
 */
final class MissingTypes {
    private final Elements elements;
    private final FactoryNames names;

    MissingTypes(Elements elements, FactoryNames names) {
        this.elements = elements;
        this.names = names;
    }

    boolean areIn(ExecutableElement method) {
        TypeElement declaring = TypeReader.declaring(method);
        if (names.isSource(declaring)) {
            return false;
        }
        boolean areIn = isAnyIn(method.getThrownTypes(), declaring) || isIn(method.getReturnType(), declaring);
        for (VariableElement argument : method.getParameters()) {
            areIn |= isIn(argument.asType(), declaring);
        }
        return areIn;
    }

    private boolean isAnyIn(List<? extends TypeMirror> types, TypeElement declaring) {
        boolean isIn = false;
        for (TypeMirror type : types) {
            isIn |= isIn(type, declaring);
        }
        return isIn;
    }

    private boolean isIn(TypeMirror type, TypeElement declaring) {
        if (type instanceof ArrayType array) {
            return isIn(array.getComponentType(), declaring);
        } else if (type instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            return bound != null && isIn(bound, declaring);
        }
        return type instanceof DeclaredType declared
                && (isMissing((TypeElement) declared.asElement(), declaring)
                        || isAnyIn(declared.getTypeArguments(), declaring));
    }

    /** Searches from the module that mentions the type: another one may not read the type's module. */
    private boolean isMissing(TypeElement type, TypeElement declaring) {
        ElementName name = ElementName.of(declaring, elements);
        return new ElementName(name.module(), TypeReader.packageName(type), TypeReader.names(type))
                .find(elements)
                .isEmpty();
    }
}
