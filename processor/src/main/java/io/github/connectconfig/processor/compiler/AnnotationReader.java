package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Parameter;
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

    /** The explicit values of a {@code @ConnectConfig}, by parameter. */
    static Map<Parameter, AnnotationValue> explicitValues(AnnotationMirror mirror) {
        Map<Parameter, AnnotationValue> values = new EnumMap<>(Parameter.class);
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            Optional<Parameter> parameter =
                    Parameter.named(entry.getKey().getSimpleName().toString());
            if (parameter.isPresent()) {
                values.put(parameter.get(), entry.getValue());
            }
        }
        return values;
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
        Optional<String> single = switch (parameter.form()) {
            case MODE, PROMPT -> enumConstant(value);
            case WHEN_TRUE, WHEN_FALSE -> truth(value);
            default -> text(value);
        };
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
        return value.accept(
                new SimpleAnnotationValueVisitor14<Optional<String>, Void>(Optional.empty()) {
                    @Override
                    public Optional<String> visitString(String text, Void none) {
                        return isResolved(text, value) ? Optional.of(text) : Optional.empty();
                    }
                },
                null);
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

    private static Optional<String> enumConstant(AnnotationValue value) {
        return value.accept(
                new SimpleAnnotationValueVisitor14<Optional<String>, Void>(Optional.empty()) {
                    @Override
                    public Optional<String> visitEnumConstant(VariableElement constant, Void none) {
                        return Optional.of(constant.getSimpleName().toString());
                    }
                },
                null);
    }

    private static Optional<String> truth(AnnotationValue value) {
        return value.accept(
                new SimpleAnnotationValueVisitor14<Optional<String>, Void>(Optional.empty()) {
                    @Override
                    public Optional<String> visitBoolean(boolean truth, Void none) {
                        return Optional.of(Boolean.toString(truth));
                    }
                },
                null);
    }
}
