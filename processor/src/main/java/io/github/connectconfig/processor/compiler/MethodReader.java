package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.ConnectParameter;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.MethodSource.TypeParameter;
import io.github.connectconfig.processor.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The methods of an interface and of what it extends, in the order of declaration, overridden ones once. */
final class MethodReader {
    private static final Set<String> METHODS_OF_OBJECT = Set.of("toString()", "hashCode()", "equals(java.lang.Object)");

    private final Types types;
    private final Predicate<Element> isSource;
    private final TypeReader typeReader = new TypeReader();

    MethodReader(Types types, Predicate<Element> isSource) {
        this.types = types;
        this.isSource = isSource;
    }

    /** Methods with the elements that declare them; {@code isComplete} is false while a type does not resolve. */
    record Methods(List<MethodSource> sources, List<ExecutableElement> elements, boolean isComplete) {}

    Methods read(TypeElement type) {
        Map<String, TypeElement> declaring = new LinkedHashMap<>();
        boolean superTypesResolve = collect(type, declaring);
        List<ExecutableElement> all = declaring.values().stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE)
                        && !isMethodOfObject(method))
                .toList();
        // A generic interface gets a stub only, whose signatures cannot name its type variables.
        DeclaredType owner =
                (DeclaredType) (type.getTypeParameters().isEmpty() ? type.asType() : types.erasure(type.asType()));
        List<MethodSource> sources = new ArrayList<>();
        List<ExecutableElement> elements = new ArrayList<>();
        for (ExecutableElement method : all) {
            boolean isOverridden = all.stream().anyMatch(other -> overrides(other, method, owner));
            boolean isRepeated = elements.stream().anyMatch(other -> hasSameSignature(other, method, owner));
            if (!isOverridden && !isRepeated) {
                List<ExecutableElement> twins = all.stream()
                        .filter(other -> other != method && hasSameSignature(other, method, owner))
                        .filter(other -> all.stream().noneMatch(third -> overrides(third, other, owner)))
                        .toList();
                sources.add(method(method, twins, type, owner));
                elements.add(method);
            }
        }
        boolean isComplete = superTypesResolve && sources.stream().allMatch(MethodSource::resolves);
        return new Methods(List.copyOf(sources), List.copyOf(elements), isComplete);
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
        String arguments = method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()))
                .map(erased -> erased instanceof DeclaredType declared
                        ? ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString()
                        : "")
                .collect(java.util.stream.Collectors.joining(","));
        return METHODS_OF_OBJECT.contains(method.getSimpleName() + "(" + arguments + ")");
    }

    private boolean overrides(ExecutableElement one, ExecutableElement other, DeclaredType owner) {
        TypeMirror narrow = types.erasure(one.getEnclosingElement().asType());
        TypeMirror wide = types.erasure(other.getEnclosingElement().asType());
        return !types.isSameType(narrow, wide) && types.isSubtype(narrow, wide) && hasSameSignature(one, other, owner);
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
            ExecutableElement method, List<ExecutableElement> twins, TypeElement type, DeclaredType owner) {
        ExecutableType member = member(owner, method);
        TypeElement declaring = (TypeElement) method.getEnclosingElement();
        return new MethodSource(
                method.getSimpleName().toString(),
                typeReader.read(member.getReturnType()),
                IntStream.range(0, method.getParameters().size())
                        .mapToObj(index -> argument(method, twins, index, member))
                        .toList(),
                method.isVarArgs(),
                method.isDefault(),
                AnnotationReader.mirror(method, Deprecated.class.getCanonicalName())
                        .isPresent(),
                method.getTypeParameters().stream()
                        .map(parameter -> new TypeParameter(
                                parameter.getSimpleName().toString(),
                                parameter.getBounds().stream()
                                        .map(typeReader::read)
                                        .toList()))
                        .toList(),
                method.getThrownTypes().stream().map(typeReader::read).toList(),
                declaring.equals(type)
                        ? Optional.empty()
                        : Optional.of(declaring.getSimpleName().toString()));
    }

    private ArgumentSource argument(
            ExecutableElement method, List<ExecutableElement> twins, int index, ExecutableType member) {
        VariableElement argument = method.getParameters().get(index);
        Optional<String> wireName = wireName(argument);
        return new ArgumentSource(
                argument.getSimpleName().toString(),
                typeReader.read(member.getParameterTypes().get(index)),
                wireName,
                twins.stream()
                        .filter(twin -> isNamed(twin.getParameters().get(index)) && isNamed(argument))
                        .map(twin -> twin.getParameters().get(index))
                        .filter(other -> !bound(other).equals(bound(argument)))
                        .map(other ->
                                wireName(other).orElse(other.getSimpleName().toString()))
                        .distinct()
                        .toList(),
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
        Optional<AnnotationMirror> mirror =
                AnnotationReader.mirror(argument, ConnectParameter.class.getCanonicalName());
        return mirror.flatMap(found -> AnnotationReader.value(found, "value")).flatMap(AnnotationReader::text);
    }

    /** Compilers make names up for the arguments of a class file that has none. */
    private boolean isNamed(VariableElement argument) {
        return isSource.test(argument) || !argument.getSimpleName().toString().matches("arg[0-9]+");
    }
}
