package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.LibraryTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A type and all interfaces that it extends, each once, starting with the type.
 *
 * @param types the types, in the order of declaration
 * @param erased the simple name of the type that is extended without type arguments, by each type that this erases
 * @param resolves false if one of them cannot be found
 */
record Hierarchy(List<TypeElement> types, Map<TypeElement, String> erased, boolean resolves) {
    static Hierarchy of(TypeElement type) {
        Map<String, TypeElement> types = new LinkedHashMap<>();
        Map<TypeElement, String> erased = new HashMap<>();
        boolean resolves = collect(type, types, erased);
        return new Hierarchy(List.copyOf(types.values()), erased, resolves);
    }

    private static boolean collect(TypeElement type, Map<String, TypeElement> types, Map<TypeElement, String> erased) {
        if (types.putIfAbsent(type.getQualifiedName().toString(), type) != null) {
            return true;
        }
        boolean resolves = true;
        for (TypeMirror superInterface : type.getInterfaces()) {
            if (superInterface.getKind() != TypeKind.DECLARED) {
                resolves = false;
                continue;
            }
            DeclaredType declared = (DeclaredType) superInterface;
            TypeElement element = (TypeElement) declared.asElement();
            boolean isGeneric = !element.getTypeParameters().isEmpty();
            if (isGeneric && erased.containsKey(type)) {
                erased.put(element, erased.get(type));
            } else if (isGeneric && declared.getTypeArguments().isEmpty()) {
                erased.put(element, element.getSimpleName().toString());
            }
            resolves &= collect(element, types, erased);
        }
        return resolves;
    }

    /**
     * Returns the simple names that an implementation inherits: of types, and of constants, which hide a type in an
     * expression.
     */
    Set<String> inheritedNames() {
        Set<String> names = new LinkedHashSet<>();
        for (TypeElement type : types) {
            for (Element member : type.getEnclosedElements()) {
                boolean isType = member instanceof TypeElement;
                if (isType || member.getKind().isField()) {
                    names.add(member.getSimpleName().toString());
                }
            }
        }
        return names;
    }

    boolean contains(String qualifiedName) {
        for (TypeElement type : types) {
            if (type.getQualifiedName().contentEquals(qualifiedName)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the methods that an implementation inherits or implements. Static and private ones are no such methods, but
     * are listed if they are annotated as if they were.
     */
    List<ExecutableElement> methods() {
        List<ExecutableElement> methods = new ArrayList<>();
        for (TypeElement type : types) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                Set<Modifier> modifiers = method.getModifiers();
                boolean isHidden = modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE);
                if (!isHidden
                        || AnnotationReader.mirror(method, LibraryTypes.REAUTHENTICATE)
                                .isPresent()) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }
}
