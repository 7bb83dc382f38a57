package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.AnnotationRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotations that a factory repeats, so that checkers of nullness and the like read of it what they read of the
 * interface: those of types, and {@code @Nullable} of older make, which stands on a method or an argument.
 */
final class AnnotationCopier {
    /** A constraint of Bean Validation may be declared once only, by the method that is overridden. */
    private static final String CONSTRAINT = "validation.Constraint";

    private final Elements elements;
    private final Deprecations deprecations;
    private final TypeElement config;
    private final Set<String> warnings = new HashSet<>();

    AnnotationCopier(Elements elements, Deprecations deprecations, TypeElement config) {
        this.elements = elements;
        this.deprecations = deprecations;
        this.config = config;
    }

    /** What stands on a type. */
    List<AnnotationRef> ofType(List<? extends AnnotationMirror> mirrors) {
        return mirrors.isEmpty() ? List.of() : copies(mirrors, false);
    }

    /** What stands on a method or an argument, and not on its type as well. */
    List<AnnotationRef> ofDeclaration(Element element, List<? extends AnnotationMirror> ofType) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return List.of();
        }
        List<AnnotationRef> copies = new ArrayList<>(copies(mirrors, true));
        copies.removeAll(copies(ofType, false));
        return List.copyOf(copies);
    }

    /** What the copies make a compiler warn of. */
    Set<String> warnings() {
        return warnings;
    }

    private List<AnnotationRef> copies(List<? extends AnnotationMirror> mirrors, boolean onlyNullable) {
        List<AnnotationRef> copies = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if ((!onlyNullable || AnnotationRef.isNullable(type.getSimpleName().toString()))
                    && isVisible(type)
                    && !isConstraint(type)) {
                copy(type, mirror).ifPresent(copies::add);
            }
        }
        return List.copyOf(copies);
    }

    private Optional<AnnotationRef> copy(TypeElement type, AnnotationMirror mirror) {
        List<AnnotationRef.Member> members = new ArrayList<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            List<Object> value = new ArrayList<>();
            if (!entry.getValue().accept(new ValueCopier(), value)) {
                return Optional.empty();
            }
            members.add(new AnnotationRef.Member(entry.getKey().getSimpleName().toString(), List.copyOf(value)));
        }
        warnings.addAll(deprecations.warnings(type));
        return Optional.of(new AnnotationRef(TypeReader.declared(type), List.copyOf(members)));
    }

    /** Whether the factory, which stands in the package of the config, can name it. */
    private boolean isVisible(TypeElement type) {
        boolean isNamedHere = TypeReader.packageName(type).equals(TypeReader.packageName(config)) || isPublic(type);
        ModuleElement module = elements.getModuleOf(config);
        return isNamedHere && (module == null || elements.getTypeElement(module, type.getQualifiedName()) != null);
    }

    private static boolean isPublic(TypeElement type) {
        boolean isPublic = true;
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            isPublic &= each.getModifiers().contains(Modifier.PUBLIC);
        }
        return isPublic;
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
