package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Parameter.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Reads annotation values, of every annotation on every element, always by a visitor: compilers represent an unresolved value
 * in different ways, so a cast may fail.
 */
final class AnnotationReader {
    private static final String UNRESOLVED = "<error>";

    private AnnotationReader() {}

    static Optional<AnnotationMirror> mirror(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** The explicit values of a {@code @ConnectConfig}, by parameter. */
    static Reading<Map<Parameter, AnnotationValue>> explicitValues(AnnotationMirror mirror) {
        Optional<Map<? extends ExecutableElement, ? extends AnnotationValue>> members = members(mirror);
        if (members.isEmpty()) {
            return Reading.notYet();
        }
        Map<Parameter, AnnotationValue> values = new EnumMap<>(Parameter.class);
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                members.get().entrySet()) {
            Optional<Parameter> parameter =
                    Parameter.named(entry.getKey().getSimpleName().toString());
            if (parameter.isPresent()) {
                values.put(parameter.get(), entry.getValue());
            }
        }
        return Reading.of(values);
    }

    /**
     * Nothing if the compiler trips over a value of another type, as Eclipse's does over a text for a boolean, of which it
     * says enough itself. What ends its work for another reason it throws again when it is asked for the next thing.
     */
    private static Optional<Map<? extends ExecutableElement, ? extends AnnotationValue>> members(
            AnnotationMirror mirror) {
        try {
            return Optional.of(mirror.getElementValues());
        } catch (RuntimeException failure) {
            return Optional.empty();
        }
    }

    /** The value as texts; not yet, too, if it has another shape than the parameter. */
    static Reading<List<String>> read(Parameter parameter, AnnotationValue value) {
        if (parameter.isArray()) {
            return texts(value);
        }
        Optional<String> single = single(value, parameter.form());
        return single.isPresent() ? Reading.of(List.of(single.get())) : Reading.notYet();
    }

    /** The texts of a member that holds one or several. */
    static Reading<List<String>> texts(Element element, String annotation, String member) {
        Reading<AnnotationValue> value = value(element, annotation, member);
        return value.value().isPresent()
                ? texts(value.value().get())
                : new Reading<>(Optional.empty(), value.resolves());
    }

    /** The text of a member that holds one. */
    static Reading<String> text(Element element, String annotation, String member) {
        Reading<AnnotationValue> value = value(element, annotation, member);
        if (value.value().isEmpty()) {
            return new Reading<>(Optional.empty(), value.resolves());
        }
        Optional<String> text = single(value.value().get(), Form.TEXT);
        return text.isPresent() ? Reading.of(text.get()) : Reading.notYet();
    }

    /** Whether a boolean member is explicitly true. */
    static boolean isTrue(Element element, String annotation, String member) {
        Optional<AnnotationValue> value = value(element, annotation, member).value();
        return value.isPresent() && single(value.get(), Form.BOOLEAN).equals(Optional.of("true"));
    }

    private static Reading<AnnotationValue> value(Element element, String annotation, String member) {
        Optional<AnnotationMirror> mirror = mirror(element, annotation);
        if (mirror.isEmpty()) {
            return Reading.absent();
        }
        Optional<Map<? extends ExecutableElement, ? extends AnnotationValue>> members = members(mirror.get());
        if (members.isEmpty()) {
            return Reading.notYet();
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                members.get().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Reading.of(entry.getValue());
            }
        }
        return Reading.absent();
    }

    private static Reading<List<String>> texts(AnnotationValue value) {
        List<String> texts = new ArrayList<>();
        List<? extends AnnotationValue> elements = elements(value);
        for (AnnotationValue element : elements) {
            Optional<String> text = single(element, Form.TEXT);
            if (text.isPresent()) {
                texts.add(text.get());
            }
        }
        return new Reading<>(Optional.of(texts), texts.size() == elements.size());
    }

    private static Optional<String> single(AnnotationValue value, Form form) {
        Optional<String> text = value.accept(new SingleValue(), form);
        return text.isPresent() && isResolved(text.get(), value) ? text : Optional.empty();
    }

    /**
     * Compilers give this text for what does not resolve. javac's prints without quotes then. Eclipse's prints with quotes,
     * and is told from a text of the user's by its identity: it is a literal of the compiler's, as ours is.
     */
    @SuppressWarnings("StringEquality")
    private static boolean isResolved(String text, AnnotationValue value) {
        return !text.equals(UNRESOLVED)
                || !(text == UNRESOLVED || value.toString().equals(UNRESOLVED));
    }

    /** The elements of an array value, or the value alone. */
    static List<? extends AnnotationValue> elements(AnnotationValue value) {
        return value.accept(
                new SimpleAnnotationValueVisitor14<List<? extends AnnotationValue>, Void>(List.of(value)) {
                    @Override
                    public List<? extends AnnotationValue> visitArray(
                            List<? extends AnnotationValue> elements, Void none) {
                        return elements;
                    }
                },
                null);
    }

    /**
     * A value that is no array as a text, or nothing if it is not what a form takes. A visitor for each form would be easier
     * to read, and a class each for a fresh compiler to load.
     */
    private static final class SingleValue extends SimpleAnnotationValueVisitor14<Optional<String>, Form> {
        SingleValue() {
            super(Optional.empty());
        }

        @Override
        public Optional<String> visitString(String text, Form form) {
            return form == Form.ENUM || form == Form.BOOLEAN ? Optional.empty() : Optional.of(text);
        }

        @Override
        public Optional<String> visitEnumConstant(VariableElement constant, Form form) {
            return form == Form.ENUM ? Optional.of(constant.getSimpleName().toString()) : Optional.empty();
        }

        @Override
        public Optional<String> visitBoolean(boolean truth, Form form) {
            return form == Form.BOOLEAN ? Optional.of(Boolean.toString(truth)) : Optional.empty();
        }
    }
}
