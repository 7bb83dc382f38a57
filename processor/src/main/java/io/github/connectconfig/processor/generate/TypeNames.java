package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.connectconfig.processor.model.AnnotationRef;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.FactoryDescriptor.ConstructorArgument;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.MethodSource.TypeParameter;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.TypeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Converts types of the model to those of JavaPoet, with the names that one file uses. */
final class TypeNames {
    private static final TypeRef OBJECT = TypeRef.of(Object.class);

    private final Imports imports;

    private TypeNames(Imports imports) {
        this.imports = imports;
    }

    static TypeNames of(FactoryDescriptor shape) {
        TypeSource type = shape.type();
        // An inherited type or constant hides an import with the same name.
        Set<String> reserved = new HashSet<>(type.inheritedNames().toQualify());
        reserved.add(type.factoryName());
        if (shape.setters().isPresent()) {
            reserved.addAll(RequestTypes.NAMES);
        }
        for (MethodSource method : shape.methods()) {
            for (TypeParameter parameter : method.typeParameters()) {
                reserved.add(parameter.name());
            }
        }
        if (type.packageName().isEmpty()) {
            // A type there has no other name, so an import must not take it.
            reserved.addAll(ownPackage(shape));
        }
        return new TypeNames(
                new Imports(type.packageName(), reserved, type.inheritedNames().toImport()));
    }

    /** Returns the types of the unnamed package in the signatures of a factory. */
    private static Set<String> ownPackage(FactoryDescriptor shape) {
        Imports imports = new Imports("", Set.of(), Set.of());
        TypeNames names = new TypeNames(imports);
        names.target(shape.type());
        for (ConstructorArgument argument : shape.constructor()) {
            names.of(argument.type());
            names.annotations(argument.nullness());
        }
        for (MethodSource method : shape.methods()) {
            names.className(method.declaration().type());
            if (method.canBeWritten()) {
                names.of(method.returns());
                names.annotations(method.nullness());
                for (ArgumentSource argument : method.arguments()) {
                    names.of(argument.type());
                    names.annotations(argument.nullness());
                }
                for (TypeParameter parameter : method.typeParameters()) {
                    names.of(parameter);
                }
                for (TypeRef thrown : method.thrown()) {
                    names.of(thrown);
                }
            }
        }
        return imports.ofOwnPackage();
    }

    String imports() {
        return imports.text();
    }

    ClassName of(Class<?> type) {
        return imports.name(type.getPackageName(), List.of(type.getSimpleName()));
    }

    TypeName of(TypeRef type) {
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

    List<AnnotationSpec> annotations(List<AnnotationRef> annotations) {
        List<AnnotationSpec> specs = new ArrayList<>();
        for (AnnotationRef annotation : annotations) {
            specs.add(annotation(annotation));
        }
        return specs;
    }

    private AnnotationSpec annotation(AnnotationRef annotation) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(className(annotation.type()));
        for (AnnotationRef.Member member : annotation.members()) {
            List<Code> value = new ArrayList<>();
            for (Object part : member.value()) {
                value.add(
                        part instanceof AnnotationRef.Text literal
                                ? Code.of("$S", literal.text())
                                : part instanceof TypeRef type ? Code.of("$T", type) : Code.of("$L", part));
            }
            spec.addMember(member.name(), Code.join(value, "").block(this));
        }
        return spec.build();
    }

    /** JavaPoet leaves out {@code Object}, which before other bounds is the erasure of the variable. */
    TypeVariableName of(TypeParameter parameter) {
        List<TypeName> bounds = new ArrayList<>();
        boolean isAlone = parameter.bounds().size() == 1;
        for (TypeRef bound : parameter.bounds()) {
            if (!bound.equals(OBJECT)) {
                bounds.add(of(bound));
            } else if (!isAlone) {
                bounds.add(TypeVariableName.get(of(bound).toString()));
            }
        }
        return TypeVariableName.get(parameter.name(), bounds.toArray(new TypeName[0]));
    }

    ClassName target(TypeSource type) {
        return imports.name(type.packageName(), type.names());
    }

    ClassName className(TypeRef.Declared type) {
        return imports.name(type.packageName(), type.simpleNames());
    }

    private TypeName declared(TypeRef.Declared type) {
        ClassName name = className(type);
        return type.arguments().isEmpty() ? name : ParameterizedTypeName.get(name, all(type.arguments()));
    }

    private TypeName[] all(List<TypeRef> types) {
        return types.stream().map(this::of).toArray(TypeName[]::new);
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

    private TypeName wildcard(TypeRef.Wildcard wildcard) {
        if (wildcard.lower().isPresent()) {
            return WildcardTypeName.supertypeOf(of(wildcard.lower().get()));
        }
        return WildcardTypeName.subtypeOf(wildcard.upper().map(this::of).orElse(ClassName.OBJECT));
    }
}
