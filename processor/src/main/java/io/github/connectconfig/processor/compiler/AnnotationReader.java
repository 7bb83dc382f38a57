package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Parameter.Form;
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

/** Values of annotations, by visitors only: a value that does not resolve has any shape, in each compiler another one. */
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

    /**
     * The explicit values of a {@code @ConnectConfig}, by parameter. Nothing if Eclipse's compiler trips over a text where a
     * boolean belongs, of which it says enough itself.
     */
    static Optional<Map<Parameter, AnnotationValue>> explicitValues(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> members;
        try {
            members = mirror.getElementValues();
        } catch (RuntimeException failure) {
            if (failure.getClass().getSimpleName().equals("ShouldNotImplement")) {
                return Optional.empty();
            }
            throw failure;
        }
        Map<Parameter, AnnotationValue> values = new EnumMap<>(Parameter.class);
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : members.entrySet()) {
            Optional<Parameter> parameter =
                    Parameter.named(entry.getKey().getSimpleName().toString());
            if (parameter.isPresent()) {
                values.put(parameter.get(), entry.getValue());
            }
        }
        return Optional.of(values);
    }

    static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The value as texts, or nothing if it does not resolve or has another shape than the parameter. */
    static Optional<List<String>> read(Parameter parameter, AnnotationValue value) {
        if (parameter.isList()) {
            return texts(value);
        }
        Optional<String> single = single(value, parameter.form());
        return single.isPresent() ? Optional.of(List.of(single.get())) : Optional.empty();
    }

    static Optional<List<String>> texts(AnnotationValue value) {
        List<String> texts = new ArrayList<>();
        for (AnnotationValue element : elements(value)) {
            Optional<String> text = text(element);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(texts);
    }

    static Optional<String> text(AnnotationValue value) {
        return single(value, Form.TEXT);
    }

    private static Optional<String> single(AnnotationValue value, Form form) {
        Optional<String> text = value.accept(new SingleValue(), form);
        return text.isPresent() && isResolved(text.get(), value) ? text : Optional.empty();
    }

    /**
     * Both compilers give this text for what does not resolve. javac leaves its quotes away, so that a user's own text can
     * be told from it; with Eclipse's compiler nobody can have this text.
     */
    private static boolean isResolved(String text, AnnotationValue value) {
        if (!text.equals(UNRESOLVED)) {
            return true;
        }
        boolean isEclipse = value.getClass().getName().startsWith("org.eclipse.");
        return !isEclipse && !value.toString().equals(UNRESOLVED);
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
            return form.isEnum() || form.isFlag() ? Optional.empty() : Optional.of(text);
        }

        @Override
        public Optional<String> visitEnumConstant(VariableElement constant, Form form) {
            return form.isEnum() ? Optional.of(constant.getSimpleName().toString()) : Optional.empty();
        }

        @Override
        public Optional<String> visitBoolean(boolean truth, Form form) {
            return form.isFlag() ? Optional.of(Boolean.toString(truth)) : Optional.empty();
        }
    }
}
