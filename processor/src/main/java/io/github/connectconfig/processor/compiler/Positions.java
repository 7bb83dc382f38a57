package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Where the parts of a source stand, for the compiler to point at. */
public record Positions(
        TypeElement type,
        AnnotationMirror mirror,
        Map<Parameter, AnnotationValue> values,
        List<ExecutableElement> methods,
        FactoryNames names) {

    /**
     * The most exact position that a compiler takes.
     *
     * @param declaredIn the name of the super-interface that is meant, where it has no source to point at
     */
    record Position(
            Element element,
            Optional<AnnotationMirror> mirror,
            Optional<AnnotationValue> value,
            Optional<String> declaredIn) {}

    /** From the element of an array to its member, to the annotation, to the type. */
    Position of(Where where, boolean pointsAtElements) {
        if (where instanceof Where.Member member) {
            Optional<AnnotationValue> value = Optional.ofNullable(values.get(member.parameter()));
            return new Position(
                    type,
                    Optional.of(mirror),
                    value.map(whole -> pointsAtElements ? element(whole, member.index()) : whole),
                    Optional.empty());
        } else if (where instanceof Where.Annotation) {
            return new Position(type, Optional.of(mirror), Optional.empty(), Optional.empty());
        } else if (where instanceof Where.Method method) {
            return at(methods.get(method.method()), methods.get(method.method()));
        } else if (where instanceof Where.Argument argument) {
            ExecutableElement method = methods.get(argument.method());
            return at(method.getParameters().get(argument.argument()), method);
        }
        return at(type, type);
    }

    private static AnnotationValue element(AnnotationValue whole, int index) {
        List<? extends AnnotationValue> elements = AnnotationReader.elements(whole);
        return index >= 0 && index < elements.size() ? elements.get(index) : whole;
    }

    private Position at(Element element, Element member) {
        if (names.isSource(element)) {
            return new Position(element, Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new Position(
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.of(member.getEnclosingElement().getSimpleName().toString()));
    }
}
