package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Bodies of a factory whose config has errors: callers compile, so that the errors stand alone, but nothing works. */
record StubBodies(FactoryShape shape, String reason) implements Bodies {
    private CodeBlock fail() {
        return CodeBlock.builder()
                .addStatement("throw new $T($S)", IllegalStateException.class, reason)
                .build();
    }

    /** A second constructor for callers of the one that the mended interface will have. */
    @Override
    public void addFactoryFields(TypeSpec.Builder factory) {
        boolean isThere = shape.constructor().size() == 1
                && shape.constructor().get(0).type().equals(new TypeRef.Array(TypeRef.of(Object.class)));
        if (isThere) {
            return;
        }
        factory.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Object[].class, "arguments")
                .varargs()
                .addCode(fail())
                .build());
    }

    @Override
    public MethodSpec requestConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super(null)")
                .build();
    }

    @Override
    public CodeBlock constructor() {
        return fail();
    }

    @Override
    public CodeBlock method(MethodSource method, List<String> arguments) {
        return fail();
    }

    @Override
    public CodeBlock newRequest(boolean withState) {
        return fail();
    }

    @Override
    public CodeBlock setter(Parameter parameter, CodeBlock result) {
        return fail();
    }
}
