package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.AnnotationRef;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Writes an annotation value as Java code: texts, and types where it names one. Returns false for a value that no type
 * annotation has, that does not resolve, or that the factory cannot name.
 */
final class ValueCopier extends SimpleAnnotationValueVisitor14<Boolean, List<Object>> {
    private final Predicate<Element> canName;

    ValueCopier(Predicate<Element> canName) {
        this.canName = canName;
    }

    @Override
    protected Boolean defaultAction(Object value, List<Object> code) {
        code.add(value instanceof Long ? value + "L" : value.toString());
        return true;
    }

    /** Writes the number in hexadecimal, which is exact. NaN and infinity have no literal. */
    @Override
    public Boolean visitFloat(float number, List<Object> code) {
        boolean isNumber = Float.isFinite(number);
        code.add(
                isNumber ? Float.toHexString(number) + "f" : number > 0 ? "1f / 0" : number < 0 ? "-1f / 0" : "0f / 0");
        return true;
    }

    @Override
    public Boolean visitDouble(double number, List<Object> code) {
        boolean isNumber = Double.isFinite(number);
        code.add(isNumber ? Double.toHexString(number) : number > 0 ? "1d / 0" : number < 0 ? "-1d / 0" : "0d / 0");
        return true;
    }

    @Override
    public Boolean visitString(String text, List<Object> code) {
        code.add(new AnnotationRef.Text(text));
        return true;
    }

    @Override
    public Boolean visitChar(char c, List<Object> code) {
        code.add("(char) " + (int) c);
        return true;
    }

    @Override
    public Boolean visitEnumConstant(VariableElement constant, List<Object> code) {
        TypeElement type = TypeReader.declaring(constant);
        code.add(TypeReader.declared(type));
        code.add("." + constant.getSimpleName());
        return canName.test(constant) && canName.test(type);
    }

    @Override
    public Boolean visitType(TypeMirror type, List<Object> code) {
        // A type in a class file may be missing.
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        code.add(TypeReader.declared((TypeElement) declared.asElement()));
        code.add(".class");
        return canName.test(declared.asElement());
    }

    @Override
    public Boolean visitArray(List<? extends AnnotationValue> values, List<Object> code) {
        code.add("{");
        boolean isCopied = true;
        for (int index = 0; index < values.size(); index++) {
            code.add(index == 0 ? "" : ", ");
            isCopied &= values.get(index).accept(this, code);
        }
        code.add("}");
        return isCopied;
    }

    @Override
    public Boolean visitAnnotation(AnnotationMirror annotation, List<Object> code) {
        return false;
    }

    @Override
    public Boolean visitUnknown(AnnotationValue value, List<Object> code) {
        return false;
    }
}
