package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.runtime.Parameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Bodies of a factory whose config has errors. Callers compile, so that the compiler reports only these errors, but
 * every method throws.
 */
record ThrowingBodies(FactoryDescriptor shape, TypeNames names, String reason) implements MethodBodies {
    private Code fail() {
        return Code.statement("throw new $T($S)", IllegalStateException.class, reason);
    }

    @Override
    public List<FieldSpec> fields() {
        return List.of();
    }

    /** Returns a constructor for any arguments, because the constructor of the corrected interface is unknown. */
    @Override
    public List<MethodSpec> moreConstructors() {
        boolean isThere = shape.constructor().size() == 1
                && shape.constructor().get(0).type().equals(new TypeRef.Array(TypeRef.of(Object.class)));
        return isThere
                ? List.of()
                : List.of(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(ArrayTypeName.of(names.of(Object.class)), "arguments")
                        .varargs()
                        .addCode(fail().block(names))
                        .build());
    }

    @Override
    public MethodSpec requestConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super(null, null, null)")
                .build();
    }

    @Override
    public Code constructor() {
        return fail();
    }

    @Override
    public Code method(MethodSource method, List<String> arguments) {
        return fail();
    }

    @Override
    public Code newRequest(boolean withState) {
        return fail();
    }

    @Override
    public Code restrict(Parameter by, String restricted) {
        return fail();
    }
}
