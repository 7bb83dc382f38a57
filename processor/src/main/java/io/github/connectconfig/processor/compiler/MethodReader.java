package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Library;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.MethodSource.TypeParameter;
import io.github.connectconfig.processor.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The methods of an interface and of what it extends, in the order of declaration, overridden ones once. */
final class MethodReader {
    private final Types types;
    private final FactoryNames names;
    private final TypeReader typeReader = new TypeReader();

    MethodReader(Types types, FactoryNames names) {
        this.types = types;
        this.names = names;
    }

    /**
     * Methods with the elements that declare them, and the interface and all that it extends; {@code isComplete} is false
     * while a type does not resolve.
     */
    record Methods(
            List<MethodSource> sources,
            List<ExecutableElement> elements,
            List<TypeElement> declaring,
            boolean isComplete) {}

    Methods read(TypeElement type) {
        Map<String, TypeElement> declaring = new LinkedHashMap<>();
        boolean superTypesResolve = collect(type, declaring);
        List<ExecutableElement> all = new ArrayList<>();
        for (TypeElement each : declaring.values()) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (isInherited(method) && !isMethodOfObject(method)) {
                    all.add(method);
                }
            }
        }
        // A generic interface gets a stub only, whose signatures cannot name its type variables.
        DeclaredType owner =
                (DeclaredType) (type.getTypeParameters().isEmpty() ? type.asType() : types.erasure(type.asType()));
        List<MethodSource> sources = new ArrayList<>();
        List<ExecutableElement> elements = new ArrayList<>();
        boolean isComplete = superTypesResolve;
        for (ExecutableElement method : all) {
            boolean isRepeated = !sameSignature(method, elements, owner).isEmpty();
            if (!isRepeated && !isOverridden(method, all, owner)) {
                List<ExecutableElement> twins = new ArrayList<>();
                for (ExecutableElement other : sameSignature(method, all, owner)) {
                    if (!isOverridden(other, all, owner)) {
                        twins.add(other);
                    }
                }
                MethodSource source = method(sources.size(), method, twins, type, owner);
                sources.add(source);
                elements.add(method);
                isComplete &= source.resolves();
            }
        }
        return new Methods(List.copyOf(sources), List.copyOf(elements), List.copyOf(declaring.values()), isComplete);
    }

    private static boolean isInherited(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
    }

    /** Enters a type and all that it extends; false if a super-interface does not resolve. */
    private boolean collect(TypeElement type, Map<String, TypeElement> declaring) {
        if (declaring.putIfAbsent(type.getQualifiedName().toString(), type) != null) {
            return true;
        }
        boolean resolves = true;
        for (TypeMirror superInterface : type.getInterfaces()) {
            resolves &= superInterface.getKind() == TypeKind.DECLARED
                    && collect((TypeElement) ((DeclaredType) superInterface).asElement(), declaring);
        }
        return resolves;
    }

    private boolean isMethodOfObject(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return switch (method.getSimpleName().toString()) {
            case "toString", "hashCode" -> parameters.isEmpty();
            case "equals" ->
                parameters.size() == 1
                        && isObject(types.erasure(parameters.get(0).asType()));
            default -> false;
        };
    }

    private static boolean isObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Object");
    }

    private boolean isOverridden(ExecutableElement method, List<ExecutableElement> all, DeclaredType owner) {
        for (ExecutableElement other : sameSignature(method, all, owner)) {
            TypeMirror narrow = types.erasure(other.getEnclosingElement().asType());
            TypeMirror wide = types.erasure(method.getEnclosingElement().asType());
            if (!types.isSameType(narrow, wide) && types.isSubtype(narrow, wide)) {
                return true;
            }
        }
        return false;
    }

    /** The other methods with the signature of this one. */
    private List<ExecutableElement> sameSignature(
            ExecutableElement method, List<ExecutableElement> all, DeclaredType owner) {
        List<ExecutableElement> same = new ArrayList<>();
        for (ExecutableElement other : all) {
            if (other != method && hasSameSignature(other, method, owner)) {
                same.add(other);
            }
        }
        return same;
    }

    private boolean hasSameSignature(ExecutableElement one, ExecutableElement other, DeclaredType owner) {
        return one.getSimpleName().equals(other.getSimpleName())
                && one.getParameters().size() == other.getParameters().size()
                && (types.isSubsignature(member(owner, one), member(owner, other))
                        || types.isSubsignature(member(owner, other), member(owner, one)));
    }

    private ExecutableType member(DeclaredType owner, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(owner, method);
    }

    private MethodSource method(
            int index, ExecutableElement method, List<ExecutableElement> twins, TypeElement type, DeclaredType owner) {
        ExecutableType member = member(owner, method);
        List<ArgumentSource> arguments = new ArrayList<>();
        for (int argument = 0; argument < method.getParameters().size(); argument++) {
            arguments.add(argument(method, twins, argument, member));
        }
        List<TypeParameter> typeParameters = new ArrayList<>();
        for (TypeParameterElement parameter : method.getTypeParameters()) {
            typeParameters.add(
                    new TypeParameter(parameter.getSimpleName().toString(), typeReader.readAll(parameter.getBounds())));
        }
        TypeElement declaring = (TypeElement) method.getEnclosingElement();
        return new MethodSource(
                index,
                method.getSimpleName().toString(),
                typeReader.read(member.getReturnType()),
                List.copyOf(arguments),
                method.isVarArgs(),
                method.isDefault(),
                AnnotationReader.mirror(method, Deprecated.class.getCanonicalName())
                        .isPresent(),
                List.copyOf(typeParameters),
                typeReader.readAll(method.getThrownTypes()),
                declaring.equals(type)
                        ? Optional.empty()
                        : Optional.of(declaring.getSimpleName().toString()));
    }

    private ArgumentSource argument(
            ExecutableElement method, List<ExecutableElement> twins, int index, ExecutableType member) {
        VariableElement argument = method.getParameters().get(index);
        Set<String> otherNames = new LinkedHashSet<>();
        for (ExecutableElement twin : twins) {
            VariableElement other = twin.getParameters().get(index);
            if (isNamed(other) && isNamed(argument) && !bound(other).equals(bound(argument))) {
                otherNames.add(wireName(other).orElse(other.getSimpleName().toString()));
            }
        }
        return new ArgumentSource(
                argument.getSimpleName().toString(),
                typeReader.read(member.getParameterTypes().get(index)),
                wireName(argument),
                List.copyOf(otherNames),
                isNamed(argument));
    }

    /** What an argument binds, by its name on the wire; its own name where that says nothing. */
    private static String bound(VariableElement argument) {
        String name = argument.getSimpleName().toString();
        return wireName(argument)
                .or(() -> Parameter.named(name).filter(Parameter::isInQuery).map(Parameter::wireName))
                .orElse(name);
    }

    private static Optional<String> wireName(VariableElement argument) {
        Optional<AnnotationMirror> mirror = AnnotationReader.mirror(argument, Library.CONNECT_PARAMETER);
        Optional<AnnotationValue> value =
                mirror.isPresent() ? AnnotationReader.value(mirror.get(), "value") : Optional.empty();
        return value.isPresent() ? AnnotationReader.text(value.get()) : Optional.empty();
    }

    /** Compilers make names up for the arguments of a class file that has none. */
    private boolean isNamed(VariableElement argument) {
        return names.isSource(argument) || !argument.getSimpleName().toString().matches("arg[0-9]+");
    }
}
