package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.connectconfig.processor.model.AnnotationRef;
import io.github.connectconfig.processor.model.MethodSource.TypeParameter;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.TypeSource;
import java.util.ArrayList;
import java.util.List;

/** Converts types of the model to those of JavaPoet. */
final class TypeNames {
    private TypeNames() {}

    static TypeName of(TypeRef type) {
        if (type instanceof TypeRef.Declared declared) {
            return declared(declared);
        } else if (type instanceof TypeRef.Primitive primitive) {
            return primitive(primitive.keyword());
        } else if (type instanceof TypeRef.Array array) {
            return ArrayTypeName.of(of(array.component()));
        } else if (type instanceof TypeRef.Variable variable) {
            return TypeVariableName.get(variable.name());
        } else if (type instanceof TypeRef.Wildcard wildcard) {
            return wildcard(wildcard);
        } else if (type instanceof TypeRef.Annotated annotated) {
            return of(annotated.type()).annotated(annotations(annotated.annotations()));
        }
        throw new IllegalArgumentException("a type that does not resolve has no name");
    }

    static List<AnnotationSpec> annotations(List<AnnotationRef> annotations) {
        List<AnnotationSpec> specs = new ArrayList<>();
        for (AnnotationRef annotation : annotations) {
            specs.add(annotation(annotation));
        }
        return specs;
    }

    private static AnnotationSpec annotation(AnnotationRef annotation) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(className(annotation.type()));
        for (AnnotationRef.Member member : annotation.members()) {
            List<Code> value = new ArrayList<>();
            for (Object part : member.value()) {
                value.add(
                        part instanceof AnnotationRef.Text literal
                                ? Code.of("$S", literal.text())
                                : part instanceof TypeRef type ? Code.of("$T", type) : Code.of("$L", part));
            }
            spec.addMember(member.name(), Code.join(value, "").block());
        }
        return spec.build();
    }

    static TypeVariableName of(TypeParameter parameter) {
        return TypeVariableName.get(parameter.name(), all(parameter.bounds()));
    }

    static ClassName target(TypeSource type) {
        return className(type.packageName(), type.names());
    }

    static ClassName className(TypeRef.Declared type) {
        return className(type.packageName(), type.simpleNames());
    }

    private static TypeName declared(TypeRef.Declared type) {
        ClassName name = className(type);
        return type.arguments().isEmpty() ? name : ParameterizedTypeName.get(name, all(type.arguments()));
    }

    private static TypeName[] all(List<TypeRef> types) {
        return types.stream().map(TypeNames::of).toArray(TypeName[]::new);
    }

    private static ClassName className(String packageName, List<String> names) {
        return ClassName.get(
                packageName, names.get(0), names.subList(1, names.size()).toArray(new String[0]));
    }

    private static TypeName primitive(String keyword) {
        return switch (keyword) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            default -> TypeName.VOID;
        };
    }

    private static TypeName wildcard(TypeRef.Wildcard wildcard) {
        if (wildcard.lower().isPresent()) {
            return WildcardTypeName.supertypeOf(of(wildcard.lower().get()));
        }
        return WildcardTypeName.subtypeOf(wildcard.upper().map(TypeNames::of).orElse(TypeName.get(Object.class)));
    }
}
