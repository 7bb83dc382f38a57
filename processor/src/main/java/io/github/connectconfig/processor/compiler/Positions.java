package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.runtime.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The positions of a source's parts, for messages. Valid for one round. */
public record Positions(
        TypeElement type,
        Optional<AnnotationMirror> mirror,
        Map<Parameter, AnnotationValue> values,
        List<ExecutableElement> methods,
        FactoryNames names) {

    /**
     * The most exact position that a compiler accepts.
     *
     * @param declaredIn the name of the super-interface, if it has no source to point at
     */
    record Position(
            Element element,
            Optional<AnnotationMirror> mirror,
            Optional<AnnotationValue> value,
            Optional<String> declaredIn) {

        static Position of(Element element) {
            return new Position(element, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Returns the positions for a type of which nothing else is known. */
    static Positions unknown(TypeElement type, FactoryNames names) {
        return new Positions(type, Optional.empty(), Map.of(), List.of(), names);
    }

    /**
     * Returns the position in this round. For an argument, a compiler that returns copies (Eclipse, AspectJ) may only
     * know the elements of the round in which it read the source.
     *
     * @param first the positions of that round
     */
    Position of(FindingLocation where, Positions first) {
        if (!(where instanceof FindingLocation.Argument argument)
                || !handsOutCopies()
                || argument.method() >= methods.size()) {
            return of(where);
        }
        return first.declares(methods.get(argument.method()), argument.method())
                ? first.of(where)
                : of(new FindingLocation.Method(argument.method()));
    }

    /** Returns false if the methods have changed since, because super-interfaces were generated. */
    private boolean declares(ExecutableElement method, int index) {
        return index < methods.size()
                && methods.get(index).getSimpleName().contentEquals(method.getSimpleName())
                && methods.get(index).getParameters().size()
                        == method.getParameters().size();
    }

    /**
     * Returns the position, or if it is missing that of the next larger part: array element, member, annotation, type.
     */
    Position of(FindingLocation where) {
        if (where instanceof FindingLocation.Member member) {
            Optional<AnnotationValue> value = Optional.ofNullable(values.get(member.parameter()));
            return new Position(type, mirror, value.map(whole -> element(whole, member)), Optional.empty());
        } else if (where instanceof FindingLocation.Annotation) {
            return new Position(type, mirror, Optional.empty(), Optional.empty());
        } else if (where instanceof FindingLocation.Method method && method.method() < methods.size()) {
            return at(methods.get(method.method()), methods.get(method.method()));
        } else if (where instanceof FindingLocation.Argument argument && argument.method() < methods.size()) {
            ExecutableElement method = methods.get(argument.method());
            return at(method.getParameters().get(argument.argument()), method);
        }
        return Position.of(type);
    }

    /**
     * Returns the value of an element, or of the whole member for a compiler that returns copies. That one does not
     * recognise an element, and would point at the whole annotation.
     */
    private AnnotationValue element(AnnotationValue whole, FindingLocation.Member member) {
        List<? extends AnnotationValue> elements = AnnotationReader.elements(whole);
        boolean isElement = member.index() >= 0 && member.index() < elements.size();
        return isElement && !handsOutCopies() ? elements.get(member.index()) : whole;
    }

    /**
     * Returns true if the compiler creates new objects at each call, as Eclipse's does. It recognises an annotation and
     * its members by name, but nothing else.
     */
    @SuppressWarnings("ReferenceEquality")
    private boolean handsOutCopies() {
        return mirror.isPresent()
                && AnnotationReader.mirror(type, LibraryTypes.CONNECT_CONFIG).orElse(null) != mirror.get();
    }

    private Position at(Element element, ExecutableElement method) {
        TypeElement declaring = TypeReader.declaring(method);
        return names.isSource(declaring)
                ? Position.of(element)
                : new Position(
                        type,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(declaring.getSimpleName().toString()));
    }
}
