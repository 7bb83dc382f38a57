package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.AnnotationRef;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Writes the value of an annotation's member down as Java: texts, and types where it names one. False for what no
 * annotation of types has, or what does not resolve.
 */
final class ValueCopier extends SimpleAnnotationValueVisitor14<Boolean, List<Object>> {
    @Override
    protected Boolean defaultAction(Object value, List<Object> code) {
        code.add(value instanceof Long ? value + "L" : value instanceof Float ? value + "f" : value.toString());
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
        code.add(TypeReader.declared((TypeElement) constant.getEnclosingElement()));
        code.add("." + constant.getSimpleName());
        return true;
    }

    @Override
    public Boolean visitType(TypeMirror type, List<Object> code) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        code.add(TypeReader.declared((TypeElement) declared.asElement()));
        code.add(".class");
        return true;
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
