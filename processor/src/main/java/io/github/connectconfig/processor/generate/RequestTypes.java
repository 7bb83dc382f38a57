package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.VinPrecedence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested classes of the fluent request: the initial one, and those after a make and after a VIN. Their types
 * enforce the precedence: after a VIN, make and single select cannot be set, and after a make, a VIN cannot. Every
 * {@code VinRequest} has a VIN.
 */
final class RequestTypes {
    /** The class of the request before such a setter. */
    static final ClassName WHOLE = ClassName.get("", "Request");

    private static final ClassName WITH_MAKE = ClassName.get("", "MakeRequest");
    private static final ClassName WITH_VIN = ClassName.get("", "VinRequest");

    static final List<String> NAMES = List.of(WHOLE.simpleName(), WITH_MAKE.simpleName(), WITH_VIN.simpleName());

    private final FactoryDescriptor shape;
    private final TypeNames names;
    /** The class of the request after a setter that rules out others. */
    private final Map<Parameter, ClassName> restricted = new EnumMap<>(Parameter.class);

    private final List<Parameter> setters;
    private final MethodBodies bodies;
    private final FactoryJavadoc docs;

    RequestTypes(FactoryDescriptor shape, TypeNames names, MethodBodies bodies, FactoryJavadoc docs) {
        this.shape = shape;
        this.names = names;
        this.bodies = bodies;
        this.docs = docs;
        this.setters = shape.setters().orElseThrow();
        for (Parameter parameter : setters) {
            if (!VinPrecedence.excludedBy(parameter).isEmpty()) {
                restricted.put(parameter, parameter == Parameter.MAKE ? WITH_MAKE : WITH_VIN);
            }
        }
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
                    .addParameter(names.of(String.class), Parameter.STATE.label())
                    .returns(WHOLE)
                    .addJavadoc(docs.request())
                    .addCode(bodies.newRequest(true).block(names))
                    .build());
        }
        if (!hasRequestWithoutState) {
            factory.addMethod(MethodSpec.methodBuilder("requestWithoutState")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(WHOLE)
                    .addJavadoc(docs.requestWithoutState())
                    .addCode(bodies.newRequest(false).block(names))
                    .build());
        }
        factory.addType(request());
        for (Map.Entry<Parameter, ClassName> request : restricted.entrySet()) {
            factory.addType(restrictedRequest(request.getKey(), request.getValue()));
        }
    }

    private TypeSpec request() {
        TypeSpec.Builder type = type(WHOLE, docs.wholeRequest());
        type.addMethod(bodies.requestConstructor());
        for (Parameter parameter : setters) {
            if (!restricted.containsKey(parameter)) {
                addSetter(parameter, WHOLE, type);
            }
        }
        for (Map.Entry<Parameter, ClassName> setter : restricted.entrySet()) {
            String name = setter.getKey().label();
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(names.of(String.class), name)
                    .returns(setter.getValue())
                    .addJavadoc(docs.setter(setter.getKey()))
                    .addCode(bodies.restrict(setter.getKey(), setter.getValue().simpleName())
                            .block(names))
                    .build());
        }
        return type.build();
    }

    /** Writes the class of the request after a make or a VIN. */
    private TypeSpec restrictedRequest(Parameter by, ClassName name) {
        TypeSpec.Builder type = type(name, docs.restrictedRequest(by))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(WHOLE, "before")
                        .addCode("super(before);\n")
                        .build());
        for (Parameter parameter : setters) {
            if (!VinPrecedence.excludedBy(by).contains(parameter)) {
                addSetter(parameter, name, type);
            }
        }
        return type.build();
    }

    /** Adds a setter by an interface of the library. Setters that every request has are in the superclass. */
    private void addSetter(Parameter parameter, ClassName request, TypeSpec.Builder type) {
        if (!parameter.isList() && parameter.isMember()) {
            ClassName setter = names.className(LibraryTypes.setter(parameter));
            type.addSuperinterface(ParameterizedTypeName.get(setter, request));
        }
    }

    private TypeSpec.Builder type(ClassName name, CodeBlock doc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(names.className(LibraryTypes.FLUENT_REQUEST), name))
                .addJavadoc(doc);
        GeneratedFile.mark(type, names);
        return type;
    }
}
