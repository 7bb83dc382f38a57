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
 * Reads annotation values, always by a visitor: compilers represent an unresolved value in different ways, so a cast
 * may fail.
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

    /** Returns the explicit values of a {@code @ConnectConfig}. */
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
     * Returns empty if the compiler throws because a value has another type than its member. Eclipse's does so for a
     * string instead of a boolean, and reports that error itself. An exception by which the compiler ends its work is
     * thrown again at its next call.
     */
    static Optional<Map<? extends ExecutableElement, ? extends AnnotationValue>> members(AnnotationMirror mirror) {
        try {
            return Optional.of(mirror.getElementValues());
        } catch (RuntimeException failure) {
            return Optional.empty();
        }
    }

    /** Returns the value as strings. A value whose type does not fit the parameter counts as unresolved. */
    static Reading<List<String>> read(Parameter parameter, AnnotationValue value) {
        if (parameter.isArray()) {
            return texts(value);
        }
        Optional<String> single = single(value, parameter.form());
        return single.isPresent() ? Reading.of(List.of(single.get())) : Reading.notYet();
    }

    /** Returns the strings of a member whose value is a string or an array of strings. */
    static Reading<List<String>> texts(Element element, String annotation, String member) {
        Reading<AnnotationValue> value = value(element, annotation, member);
        return value.value().isPresent()
                ? texts(value.value().get())
                : new Reading<>(Optional.empty(), value.resolves());
    }

    /** Returns the string of a member whose value is a string. */
    static Reading<String> text(Element element, String annotation, String member) {
        Reading<AnnotationValue> value = value(element, annotation, member);
        if (value.value().isEmpty()) {
            return new Reading<>(Optional.empty(), value.resolves());
        }
        Optional<String> text = single(value.value().get(), Form.TEXT);
        return text.isPresent() ? Reading.of(text.get()) : Reading.notYet();
    }

    /** Returns true if a boolean member is explicitly true. */
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

    /** Returns false if a value, or an element of an array, is an unresolved one. */
    static boolean isResolved(AnnotationValue value) {
        boolean isResolved = true;
        for (AnnotationValue element : elements(value)) {
            isResolved &= !(element.getValue() instanceof String text) || isResolved(text, element);
        }
        return isResolved;
    }

    /**
     * Returns false for {@code UNRESOLVED}, the string that compilers use for an unresolved value. javac prints it
     * without quotes, unlike a user's string. Eclipse prints it with quotes; there it is recognised by identity,
     * because both literals are interned.
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static boolean isResolved(String text, AnnotationValue value) {
        return !text.equals(UNRESOLVED)
                || !(text == UNRESOLVED || value.toString().equals(UNRESOLVED));
    }

    /** Returns the elements of an array, or the value itself if it is not an array. */
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
     * Converts a value other than an array to a string. Empty if the form does not accept it. One visitor for all
     * forms, because each further class takes time to load in a fresh compiler.
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
