package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.AnnotationRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Copies annotations into the factory, so that nullness checkers and similar tools see them there too: type
 * annotations, and {@code @Nullable} declaration annotations on a method or an argument.
 */
final class AnnotationCopier {
    /** Not copied: Bean Validation allows a constraint only on the overridden method. */
    private static final String CONSTRAINT = "validation.Constraint";

    private static final String TARGET = "java.lang.annotation.Target";
    private static final Set<String> FOR_PARAMETERS = Set.of("PARAMETER", "TYPE_USE");

    private final Elements elements;
    private final Deprecations deprecations;
    private final TypeElement config;
    private final Visibility visibility;
    private final Set<String> warnings = new HashSet<>();
    private boolean resolves = true;

    AnnotationCopier(Elements elements, Deprecations deprecations, TypeElement config) {
        this.elements = elements;
        this.deprecations = deprecations;
        this.config = config;
        this.visibility = new Visibility(config);
    }

    /** Returns the annotations of a type. */
    List<AnnotationRef> ofType(List<? extends AnnotationMirror> mirrors) {
        return mirrors.isEmpty() ? List.of() : copies(mirrors, false);
    }

    /**
     * Returns the annotations of a method or an argument, except those that its type or, for an array, its component
     * type has too.
     */
    List<AnnotationRef> ofDeclaration(Element element, TypeMirror type) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return List.of();
        }
        List<AnnotationRef> copies = new ArrayList<>(copies(mirrors, true));
        TypeMirror part = type;
        copies.removeAll(copies(part.getAnnotationMirrors(), false));
        while (part instanceof ArrayType array) {
            part = array.getComponentType();
            copies.removeAll(copies(part.getAnnotationMirrors(), false));
        }
        return List.copyOf(copies);
    }

    /** Returns the compiler's warnings about the copies. */
    Set<String> warnings() {
        return warnings;
    }

    /** Returns false if a value does not resolve, such as a constant that another processor has not generated yet. */
    boolean resolves() {
        return resolves;
    }

    /** Removes duplicates: Eclipse's compiler returns an annotation of a type argument twice. */
    private List<AnnotationRef> copies(List<? extends AnnotationMirror> mirrors, boolean onlyNullable) {
        Set<AnnotationRef> copies = new LinkedHashSet<>();
        for (AnnotationMirror mirror : mirrors) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            // javac 25 also shows annotations that do not resolve. Such a type is in no package.
            boolean isKnown = mirror.getAnnotationType().getKind() == TypeKind.DECLARED;
            if (isKnown
                    && (!onlyNullable
                            || AnnotationRef.isNullable(type.getSimpleName().toString()))
                    && !isConstraint(type)) {
                copy(type, mirror).ifPresent(copies::add);
            }
        }
        return List.copyOf(copies);
    }

    private Optional<AnnotationRef> copy(TypeElement type, AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> explicit =
                AnnotationReader.members(mirror).orElse(Map.of());
        ValueCopier values = new ValueCopier(this::names);
        boolean isCopied = names(type) && isComplete(type, explicit);
        List<AnnotationRef.Member> members = new ArrayList<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : explicit.entrySet()) {
            boolean isResolved = AnnotationReader.isResolved(entry.getValue());
            resolves &= isResolved;
            List<Object> value = new ArrayList<>();
            isCopied = isCopied
                    && isResolved
                    && names(entry.getKey())
                    && entry.getValue().accept(values, value);
            members.add(new AnnotationRef.Member(entry.getKey().getSimpleName().toString(), List.copyOf(value)));
        }
        return isCopied
                ? Optional.of(new AnnotationRef(TypeReader.declared(type), List.copyOf(members), fitsParameter(type)))
                : Optional.empty();
    }

    /** Returns false if a member without a default has no value. javac leaves out an enum constant that is unknown. */
    private static boolean isComplete(
            TypeElement type, Map<? extends ExecutableElement, ? extends AnnotationValue> explicit) {
        boolean isComplete = true;
        for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
            isComplete &= member.getDefaultValue() != null || explicit.containsKey(member);
        }
        return isComplete;
    }

    /**
     * Returns true if the factory, which is in the config's package, can name the type or its member. Records their
     * warnings.
     */
    private boolean names(Element element) {
        for (Element each = element;
                each instanceof TypeElement || each instanceof ExecutableElement || each instanceof VariableElement;
                each = each.getEnclosingElement()) {
            warnings.addAll(deprecations.warnings(each));
        }
        TypeElement type = element instanceof TypeElement itself ? itself : TypeReader.declaring(element);
        ModuleElement module = elements.getModuleOf(config);
        return visibility.canName(type)
                && (module == null || elements.getTypeElement(module, type.getQualifiedName()) != null);
    }

    /** Returns true if an annotation may stand on a parameter. Without a target, it may on each declaration. */
    private static boolean fitsParameter(TypeElement type) {
        Optional<AnnotationMirror> target = AnnotationReader.mirror(type, TARGET);
        if (target.isEmpty()) {
            return true;
        }
        boolean fits = false;
        for (AnnotationValue value :
                AnnotationReader.members(target.get()).orElse(Map.of()).values()) {
            for (Object each : value.getValue() instanceof List<?> list ? list : List.of(value)) {
                fits |= each instanceof AnnotationValue one
                        && one.getValue() instanceof VariableElement kind
                        && FOR_PARAMETERS.contains(kind.getSimpleName().toString());
            }
        }
        return fits;
    }

    private static boolean isConstraint(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            TypeElement meta = (TypeElement) mirror.getAnnotationType().asElement();
            if (meta.getQualifiedName().toString().endsWith(CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }
}
