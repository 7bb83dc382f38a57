package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.Library;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.VinPrecedence;
import java.util.EnumMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The nested classes of the fluent request: what it is at first, after a make and after a VIN. They keep the precedence:
 * after a VIN neither make nor single select can be set, after a make no VIN; and what is a {@code VinRequest} has a VIN.
 */
final class RequestTypes {
    private static final TypeName STRING = TypeName.get(String.class);

    private final FactoryShape shape;
    private final ClassName whole;
    /** What the request is after a setter that leaves no room for others. */
    private final Map<Parameter, ClassName> narrowed = new EnumMap<>(Parameter.class);

    private final Bodies bodies;
    private final Docs docs;

    RequestTypes(FactoryShape shape, Bodies bodies, Docs docs) {
        this.shape = shape;
        this.whole = request(shape);
        this.bodies = bodies;
        this.docs = docs;
        for (Parameter parameter : shape.setters().orElseThrow()) {
            if (!VinPrecedence.settledBy(parameter).isEmpty()) {
                narrowed.put(parameter, whole.peerClass(parameter == Parameter.MAKE ? "MakeRequest" : "VinRequest"));
            }
        }
    }

    /** What the request is at first. */
    static ClassName request(FactoryShape shape) {
        return ClassName.get(shape.type().packageName(), shape.type().factoryName(), "Request");
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
                    .addCode(bodies.newRequest(true).block())
                    .build());
        }
        if (!hasRequestWithoutState) {
            factory.addMethod(MethodSpec.methodBuilder("requestWithoutState")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(whole)
                    .addJavadoc(docs.requestWithoutState())
                    .addCode(bodies.newRequest(false).block())
                    .build());
        }
        factory.addType(request());
        for (Parameter by : narrowed.keySet()) {
            factory.addType(narrowedRequest(by));
        }
    }

    private TypeSpec request() {
        TypeSpec.Builder type = type(whole, isOpen(Parameter.SINGLE_SELECT), docs.wholeRequest());
        type.addMethod(bodies.requestConstructor());
        for (Map.Entry<Parameter, ClassName> setter : narrowed.entrySet()) {
            Parameter parameter = setter.getKey();
            Code result = Code.of("new $T(this)", setter.getValue());
            type.addMethod(setter(parameter, setter.getValue(), result, docs.setter(parameter)));
        }
        return type.build();
    }

    /** The request after a make or a VIN. */
    private TypeSpec narrowedRequest(Parameter by) {
        ClassName name = narrowed.get(by);
        boolean isSelectOpen =
                isOpen(Parameter.SINGLE_SELECT) && !VinPrecedence.settledBy(by).contains(Parameter.SINGLE_SELECT);
        return type(name, isSelectOpen, docs.narrowedRequest(by))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(whole, "before")
                        .addCode("super(before);\n")
                        .build())
                .addMethod(setter(by, name, Code.of("this"), docs.narrowedSetter(by)))
                .build();
    }

    private boolean isOpen(Parameter parameter) {
        return shape.setters().orElseThrow().contains(parameter);
    }

    private TypeSpec.Builder type(ClassName name, boolean isSelectOpen, CodeBlock doc) {
        ClassName base = TypeNames.className(base(isOpen(Parameter.APPROVAL_PROMPT), isSelectOpen));
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(base, name))
                .addJavadoc(doc);
        Stamper.mark(type);
        return type;
    }

    /** Setters that narrow nothing are the library's. */
    private static TypeRef.Declared base(boolean isPromptOpen, boolean isSelectOpen) {
        if (isPromptOpen) {
            return isSelectOpen ? Library.PROMPT_SELECT_REQUEST : Library.PROMPT_REQUEST;
        }
        return isSelectOpen ? Library.SELECT_REQUEST : Library.OPEN_REQUEST;
    }

    private MethodSpec setter(Parameter parameter, ClassName returns, Code result, CodeBlock doc) {
        return MethodSpec.methodBuilder(parameter.label())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(STRING, parameter.label())
                .returns(returns)
                .addJavadoc(doc)
                .addCode(bodies.setter(parameter, result).block())
                .build();
    }
}
