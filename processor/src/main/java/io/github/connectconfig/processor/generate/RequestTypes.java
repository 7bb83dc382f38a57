package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Parameter;
import java.net.URI;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The nested types of the fluent request. Three types keep the precedence: after a VIN neither make nor single select
 * can be set, after a make no VIN.
 */
final class RequestTypes {
    private static final String WHOLE = "Request";

    private final FactoryShape shape;
    private final List<Parameter> setters;
    private final Bodies bodies;
    private final Docs docs;

    RequestTypes(FactoryShape shape, Bodies bodies, Docs docs) {
        this.shape = shape;
        this.setters = shape.setters().orElseThrow();
        this.bodies = bodies;
        this.docs = docs;
    }

    static ClassName whole(FactoryShape shape) {
        return nested(shape, WHOLE);
    }

    /** What a setter of the whole request returns. */
    static CodeBlock after(Parameter parameter, FactoryShape shape) {
        return switch (parameter) {
            case MAKE, SINGLE_SELECT_VIN -> CodeBlock.of("new $T(this)", nested(shape, narrowedBy(parameter)));
            default -> CodeBlock.of("this");
        };
    }

    private static String narrowedBy(Parameter parameter) {
        return switch (parameter) {
            case MAKE -> "MakeRequest";
            case SINGLE_SELECT_VIN -> "VinRequest";
            default -> WHOLE;
        };
    }

    private static ClassName nested(FactoryShape shape, String name) {
        return ClassName.get(shape.type().packageName(), shape.type().factoryName(), name);
    }

    void addTo(TypeSpec.Builder factory) {
        if (shape.inherited().stream().noneMatch(MethodSource::isRequest)) {
            factory.addMethod(MethodSpec.methodBuilder("request")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(String.class, Parameter.STATE.label())
                    .returns(whole(shape))
                    .addJavadoc(docs.request())
                    .addCode(bodies.newRequest(true))
                    .build());
        }
        if (shape.inherited().stream().noneMatch(MethodSource::isRequestWithoutState)) {
            factory.addMethod(MethodSpec.methodBuilder("requestWithoutState")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(whole(shape))
                    .addJavadoc(docs.requestWithoutState())
                    .addCode(bodies.newRequest(false))
                    .build());
        }
        factory.addType(wholeRequest());
        if (setters.contains(Parameter.MAKE)) {
            factory.addType(narrowed(Parameter.MAKE));
        }
        if (setters.contains(Parameter.SINGLE_SELECT_VIN)) {
            factory.addType(narrowed(Parameter.SINGLE_SELECT_VIN));
        }
    }

    private TypeSpec wholeRequest() {
        TypeSpec.Builder type = type(WHOLE, docs.wholeRequest());
        for (Parameter parameter : setters) {
            type.addMethod(setter(parameter, nested(shape, narrowedBy(parameter)), docs.setter(parameter))
                    .addCode(bodies.setter(parameter))
                    .build());
        }
        addResults(type, bodies.url(), bodies.uri());
        bodies.addRequestMembers(type);
        return type.build();
    }

    /** The request after a make or a VIN, which hands every call on to the whole one. */
    private TypeSpec narrowed(Parameter by) {
        String name = narrowedBy(by);
        TypeSpec.Builder type = type(name, docs.narrowedRequest(by));
        for (Parameter parameter : setters) {
            boolean isExcluded = by == Parameter.MAKE
                    ? parameter == Parameter.SINGLE_SELECT_VIN
                    : FactoryShape.isOverriddenByVin(parameter);
            if (!isExcluded) {
                type.addMethod(setter(parameter, nested(shape, name), docs.narrowedSetter(parameter))
                        .addCode(bodies.delegate(parameter.label() + "(" + parameter.label() + ")", true))
                        .build());
            }
        }
        addResults(type, bodies.delegate("url()", false), bodies.delegate("uri()", false));
        bodies.addNarrowedMembers(type);
        return type.build();
    }

    private static TypeSpec.Builder type(String name, CodeBlock doc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(doc);
        Stamper.mark(type);
        return type;
    }

    private static MethodSpec.Builder setter(Parameter parameter, TypeName returns, CodeBlock doc) {
        return MethodSpec.methodBuilder(parameter.label())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc)
                .addParameter(ParameterSpec.builder(setterType(parameter), parameter.label())
                        .build())
                .varargs(parameter.isList())
                .returns(returns);
    }

    private static TypeName setterType(Parameter parameter) {
        return switch (parameter.form()) {
            case PROMPT -> TypeName.get(ApprovalPrompt.class);
            case WHEN_TRUE, WHEN_FALSE -> TypeName.BOOLEAN;
            case LIST -> TypeName.get(String[].class);
            default -> TypeName.get(String.class);
        };
    }

    private void addResults(TypeSpec.Builder type, CodeBlock url, CodeBlock uri) {
        type.addMethod(MethodSpec.methodBuilder("url")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.url())
                .returns(String.class)
                .addCode(url)
                .build());
        type.addMethod(MethodSpec.methodBuilder("uri")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.uri())
                .returns(URI.class)
                .addCode(uri)
                .build());
    }
}
