package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.AnnotationRef;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.FactoryDescriptor.ConstructorArgument;
import io.github.connectconfig.processor.model.FactoryUrls;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.MethodSource.Trait;
import io.github.connectconfig.processor.model.MethodSource.TypeParameter;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.TypeSource;
import io.github.connectconfig.runtime.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates factories. The signatures are the same for every config. The method bodies work, or throw if the config has
 * errors.
 */
public final class FactoryGenerator {
    /** Names that method bodies use, so that no argument may have them. */
    private static final List<String> RESERVED = reserved();

    private final FactoryDescriptor shape;
    private final TypeNames names;
    private final MethodBodies bodies;
    private final FactoryJavadoc docs;

    private FactoryGenerator(FactoryDescriptor shape, TypeNames names, MethodBodies bodies, FactoryJavadoc docs) {
        this.shape = shape;
        this.names = names;
        this.bodies = bodies;
        this.docs = docs;
    }

    public static GeneratedSource factory(FactoryDescriptor shape, FactoryUrls plan) {
        TypeNames names = TypeNames.of(shape);
        return new FactoryGenerator(
                        shape, names, new UrlMethodBodies(shape, plan, names), FactoryJavadoc.of(shape, plan))
                .generate();
    }

    /**
     * Generates a factory that only throws.
     *
     * @param error the rule that its config breaks; empty if the config could not be read
     */
    public static GeneratedSource stub(FactoryDescriptor shape, Optional<Rule> error) {
        String reason = error.map(rule -> "[ConnectConfig/" + rule.id() + "] the config has errors")
                .orElse("the config could not be read");
        TypeNames names = TypeNames.of(shape);
        return new FactoryGenerator(shape, names, new ThrowingBodies(shape, names, reason), FactoryJavadoc.of(shape))
                .generate();
    }

    private GeneratedSource generate() {
        TypeSource source = shape.type();
        TypeSpec.Builder factory = TypeSpec.classBuilder(source.factoryName())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(docs.factory());
        if (source.isPublic()) {
            factory.addModifiers(Modifier.PUBLIC);
        }
        factory.addFields(bodies.fields());
        boolean implementsConfig = shape.isImplementable();
        if (implementsConfig) {
            factory.addSuperinterface(names.target(source));
        }
        for (MethodSource method : shape.methods()) {
            if (method.canBeWritten()) {
                factory.addMethod(method(method, implementsConfig));
            }
        }
        if (shape.setters().isPresent()) {
            new RequestTypes(shape, names, bodies, docs).addTo(factory);
        }
        factory.addMethod(constructor());
        factory.addMethods(bodies.moreConstructors());
        return GeneratedFile.stamp(source, factory, names, bodies instanceof ThrowingBodies);
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc(docs.constructor());
        for (ConstructorArgument argument : shape.constructor()) {
            constructor.addParameter(parameter(
                    argument.type(), argument.nullness(), argument.parameter().label()));
        }
        return constructor.addCode(bodies.constructor().block(names)).build();
    }

    private MethodSpec method(MethodSource method, boolean overrides) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(names.of(method.returns()))
                .varargs(method.is(Trait.VAR_ARGS));
        if (overrides) {
            builder.addAnnotation(names.of(Override.class));
        }
        builder.addAnnotations(names.annotations(method.nullness()));
        if (method.is(Trait.DEPRECATED)) {
            builder.addAnnotation(names.of(Deprecated.class));
        }
        builder.addAnnotations(GeneratedFile.suppressionForAll(method.warningsOfOverride(), names));
        for (TypeParameter parameter : method.typeParameters()) {
            builder.addTypeVariable(names.of(parameter));
        }
        UniqueNames free = new UniqueNames(RESERVED);
        List<String> arguments = new ArrayList<>();
        for (ArgumentSource argument : method.arguments()) {
            String name = free.next(argument.name());
            arguments.add(name);
            builder.addParameter(parameter(argument.type(), argument.nullness(), name));
        }
        for (TypeRef thrown : method.thrown()) {
            builder.addException(names.of(thrown));
        }
        // Without Javadoc, so that the method inherits that of the interface.
        return builder.addCode(bodies.method(method, arguments).block(names)).build();
    }

    private static List<String> reserved() {
        List<String> reserved = new ArrayList<>(
                List.of("VALUES", "List", "Objects", "QueryEncoder", "String", "URI", "Values", "java", "io"));
        for (Parameter parameter : Parameter.values()) {
            if (parameter.form() == Parameter.Form.ENUM) {
                reserved.addAll(LibraryTypes.enumOf(parameter).simpleNames());
            }
        }
        return List.copyOf(reserved);
    }

    private ParameterSpec parameter(TypeRef type, List<AnnotationRef> nullness, String name) {
        List<AnnotationRef> fitting = new ArrayList<>();
        for (AnnotationRef annotation : nullness) {
            if (annotation.fitsParameter()) {
                fitting.add(annotation);
            }
        }
        return ParameterSpec.builder(names.of(type), name)
                .addAnnotations(names.annotations(fitting))
                .build();
    }
}
