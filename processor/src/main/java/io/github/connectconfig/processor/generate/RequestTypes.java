package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.runtime.UrlRequest;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The nested types of the fluent request: one class, and the two interfaces by which it goes after a make or a VIN.
 * They keep the precedence: after a VIN neither make nor single select can be set, after a make no VIN.
 */
final class RequestTypes {
    private static final String WHOLE = "Request";

    private final FactoryShape shape;
    private final List<Parameter> setters;
    /** The setters that leave no room for others. */
    private final List<Parameter> narrowings;

    private final Bodies bodies;
    private final Docs docs;

    RequestTypes(FactoryShape shape, Bodies bodies, Docs docs) {
        this.shape = shape;
        this.setters = shape.setters().orElseThrow();
        this.narrowings = setters.stream()
                .filter(parameter -> narrowedBy(parameter).isPresent())
                .toList();
        this.bodies = bodies;
        this.docs = docs;
    }

    static ClassName whole(FactoryShape shape) {
        return nested(shape, WHOLE);
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
        for (Parameter by : narrowings) {
            factory.addType(narrowed(by));
        }
    }

    private static Optional<String> narrowedBy(Parameter parameter) {
        return switch (parameter) {
            case MAKE -> Optional.of("MakeRequest");
            case SINGLE_SELECT_VIN -> Optional.of("VinRequest");
            default -> Optional.empty();
        };
    }

    private static boolean excludes(Parameter narrowing, Parameter parameter) {
        return narrowing == Parameter.MAKE
                ? parameter == Parameter.SINGLE_SELECT_VIN
                : FactoryShape.isOverriddenByVin(parameter);
    }

    private TypeSpec wholeRequest() {
        TypeSpec.Builder type = TypeSpec.classBuilder(WHOLE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(docs.wholeRequest());
        Stamper.mark(type);
        for (Parameter by : narrowings) {
            type.addSuperinterface(nested(shape, narrowedBy(by).orElseThrow()));
        }
        for (Parameter parameter : setters) {
            MethodSpec.Builder setter = setter(parameter, narrowedBy(parameter).orElse(WHOLE));
            if (isInNarrowed(parameter)) {
                setter.addAnnotation(Override.class);
            } else {
                setter.addJavadoc(docs.setter(parameter));
            }
            type.addMethod(setter.addCode(bodies.setter(parameter)).build());
        }
        bodies.addRequestMembers(type);
        return type.build();
    }

    private boolean isInNarrowed(Parameter parameter) {
        for (Parameter by : narrowings) {
            if (!excludes(by, parameter)) {
                return true;
            }
        }
        return false;
    }

    /** The request after a make or a VIN. */
    private TypeSpec narrowed(Parameter by) {
        String name = narrowedBy(by).orElseThrow();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(UrlRequest.class)
                .addPermittedSubclass(whole(shape))
                .addJavadoc(docs.narrowedRequest(by));
        for (Parameter parameter : setters) {
            if (!excludes(by, parameter)) {
                type.addMethod(setter(parameter, name)
                        .addModifiers(Modifier.ABSTRACT)
                        .addJavadoc(docs.setter(parameter))
                        .build());
            }
        }
        return type.build();
    }

    private MethodSpec.Builder setter(Parameter parameter, String returns) {
        return MethodSpec.methodBuilder(parameter.label())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(setterType(parameter), parameter.label())
                        .build())
                .varargs(parameter.isList())
                .returns(nested(shape, returns));
    }

    private static TypeName setterType(Parameter parameter) {
        return switch (parameter.form()) {
            case PROMPT -> TypeName.get(ApprovalPrompt.class);
            case WHEN_TRUE, WHEN_FALSE -> TypeName.BOOLEAN;
            case LIST -> TypeName.get(String[].class);
            default -> TypeName.get(String.class);
        };
    }
}
