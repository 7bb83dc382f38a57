package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.MethodSource.TypeParameter;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeVariable;

/** Reads the type variables of methods as a factory has to repeat them. */
final class TypeParameterReader {
    private static final TypeRef OBJECT = TypeRef.of(Object.class);

    private final Inheritance inheritance;
    private final TypeReader typeReader;

    TypeParameterReader(Inheritance inheritance, TypeReader typeReader) {
        this.inheritance = inheritance;
        this.typeReader = typeReader;
    }

    /**
     * Returns the type variables of a method. A method of a raw type has none.
     *
     * @param seen the method as seen from the annotated interface, whose type arguments may be in the bounds
     */
    List<TypeParameter> read(ExecutableElement method, ExecutableType seen) {
        List<TypeParameter> parameters = new ArrayList<>();
        for (TypeVariable variable : seen.getTypeVariables()) {
            TypeParameterElement declared = method.getTypeParameters().get(parameters.size());
            parameters.add(new TypeParameter(declared.getSimpleName().toString(), bounds(declared, variable)));
        }
        return List.copyOf(parameters);
    }

    private List<TypeRef> bounds(TypeParameterElement declared, TypeVariable variable) {
        List<TypeRef> bounds = new ArrayList<>(typeReader.readAll(inheritance.bounds(variable)));
        // javac adds Object to interfaces that are declared without it. As the first bound it is the erasure.
        if (!typeReader.read(declared.getBounds().get(0)).equals(OBJECT)) {
            bounds.remove(OBJECT);
        }
        return List.copyOf(bounds);
    }
}
