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
import io.github.connectconfig.runtime.UrlRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The nested types of the fluent request: what it is at first, after a make and after a VIN, and the one class behind
 * them. They keep the precedence: after a VIN neither make nor single select can be set, after a make no VIN; and what
 * is a {@code VinRequest} has a VIN.
 */
final class RequestTypes {
    private static final TypeName STRING = TypeName.get(String.class);
    private static final TypeName STRINGS = TypeName.get(String[].class);
    private static final TypeName APPROVAL_PROMPT = TypeName.get(ApprovalPrompt.class);
    private static final TypeName URL_REQUEST = TypeName.get(UrlRequest.class);

    private final FactoryShape shape;
    private final List<Parameter> setters;
    private final ClassName whole;
    private final ClassName builder;
    /** What the request is after a setter that leaves no room for others. */
    private final Map<Parameter, ClassName> narrowed = new EnumMap<>(Parameter.class);

    private final Bodies bodies;
    private final Docs docs;

    RequestTypes(FactoryShape shape, Bodies bodies, Docs docs) {
        this.shape = shape;
        this.setters = shape.setters().orElseThrow();
        this.builder = builder(shape);
        this.whole = builder.peerClass("Request");
        if (setters.contains(Parameter.MAKE)) {
            narrowed.put(Parameter.MAKE, whole.peerClass("MakeRequest"));
        }
        if (setters.contains(Parameter.SINGLE_SELECT_VIN)) {
            narrowed.put(Parameter.SINGLE_SELECT_VIN, whole.peerClass("VinRequest"));
        }
        this.bodies = bodies;
        this.docs = docs;
    }

    /** The class of all requests. */
    static ClassName builder(FactoryShape shape) {
        return ClassName.get(shape.type().packageName(), shape.type().factoryName(), "RequestBuilder");
    }

    void addTo(TypeSpec.Builder factory) {
        boolean hasRequest = false;
        boolean hasRequestWithoutState = false;
        for (MethodSource method : shape.inherited()) {
            hasRequest |= method.isRequest();
            hasRequestWithoutState |= method.isRequestWithoutState();
        }
        if (!hasRequest) {
            factory.addMethod(MethodSpec.methodBuilder("request")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(STRING, Parameter.STATE.label())
                    .returns(whole)
                    .addJavadoc(docs.request())
                    .addCode(bodies.newRequest(true))
                    .build());
        }
        if (!hasRequestWithoutState) {
            factory.addMethod(MethodSpec.methodBuilder("requestWithoutState")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(whole)
                    .addJavadoc(docs.requestWithoutState())
                    .addCode(bodies.newRequest(false))
                    .build());
        }
        factory.addType(request());
        for (Parameter by : narrowed.keySet()) {
            factory.addType(narrowedRequest(by));
        }
        factory.addType(builder());
    }

    private static boolean excludes(Parameter narrowing, Parameter parameter) {
        return narrowing == Parameter.MAKE
                ? parameter == Parameter.SINGLE_SELECT_VIN
                : FactoryShape.isOverriddenByVin(parameter);
    }

    private TypeSpec request() {
        TypeSpec.Builder type = type(whole, docs.wholeRequest());
        for (Parameter parameter : setters) {
            type.addMethod(setter(parameter, narrowed.getOrDefault(parameter, whole))
                    .addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(docs.setter(parameter))
                    .build());
        }
        return type.build();
    }

    /** The request after a make or a VIN. */
    private TypeSpec narrowedRequest(Parameter by) {
        ClassName name = narrowed.get(by);
        TypeSpec.Builder type = type(name, docs.narrowedRequest(by));
        for (Parameter parameter : setters) {
            if (!excludes(by, parameter)) {
                type.addMethod(setter(parameter, name)
                        .addModifiers(Modifier.ABSTRACT)
                        .addJavadoc(docs.narrowedSetter(parameter))
                        .build());
            }
        }
        return type.build();
    }

    private TypeSpec.Builder type(ClassName name, CodeBlock doc) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(URL_REQUEST)
                .addPermittedSubclass(builder)
                .addJavadoc(doc);
        Stamper.mark(type);
        return type;
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(whole)
                .addSuperinterfaces(narrowed.values());
        Stamper.mark(type);
        for (Parameter parameter : setters) {
            type.addMethod(setter(parameter, builder)
                    .addAnnotation(Override.class)
                    .addCode(bodies.setter(parameter))
                    .build());
        }
        bodies.addRequestMembers(type);
        return type.build();
    }

    private static MethodSpec.Builder setter(Parameter parameter, ClassName returns) {
        return MethodSpec.methodBuilder(parameter.label())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(setterType(parameter), parameter.label())
                        .build())
                .varargs(parameter.isList())
                .returns(returns);
    }

    private static TypeName setterType(Parameter parameter) {
        return switch (parameter.form()) {
            case PROMPT -> APPROVAL_PROMPT;
            case WHEN_TRUE, WHEN_FALSE -> TypeName.BOOLEAN;
            case LIST -> STRINGS;
            default -> STRING;
        };
    }
}
