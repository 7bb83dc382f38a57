package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.compiler.Inheritance.Inherited;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.MethodSource.Body;
import io.github.connectconfig.processor.model.MethodSource.Declaration;
import io.github.connectconfig.processor.model.MethodSource.Trait;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Parameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the methods that matter to an implementation. */
final class MethodReader {
    private final TypeElement type;
    private final Hierarchy hierarchy;
    private final Inheritance inheritance;
    private final Exceptions exceptions;
    private final FactoryNames names;
    private final Deprecations deprecations;
    private final AnnotationCopier copier;
    private final TypeReader typeReader;

    MethodReader(
            TypeElement type,
            Hierarchy hierarchy,
            Inheritance inheritance,
            Exceptions exceptions,
            FactoryNames names,
            Deprecations deprecations,
            AnnotationCopier copier) {
        this.type = type;
        this.hierarchy = hierarchy;
        this.inheritance = inheritance;
        this.exceptions = exceptions;
        this.names = names;
        this.deprecations = deprecations;
        this.copier = copier;
        this.typeReader = new TypeReader(copier, new Visibility(type));
    }

    /**
     * Methods and their elements.
     *
     * @param warnings the compiler's warnings about the class that implements them, unless it suppresses them
     * @param resolves false while a type or an annotation value does not resolve
     */
    record Methods(
            List<MethodSource> sources, List<ExecutableElement> elements, Set<String> warnings, boolean resolves) {}

    Methods read() {
        List<MethodSource> sources = new ArrayList<>();
        List<ExecutableElement> elements = new ArrayList<>();
        Set<String> warnings = new TreeSet<>();
        boolean resolves = true;
        boolean isCloseable = hierarchy.contains("java.lang.AutoCloseable");
        for (Inherited inherited : inheritance.of(hierarchy)) {
            if (isCloseable && Exceptions.mayInterruptClosing(inherited.method())) {
                warnings.add("try");
            }
            // A default method matters only if it conflicts with a generated one, or if it is annotated as if it were
            // to be generated.
            if (inherited.isAbstract()
                    || isNamedAsARequest(inherited.method())
                    || endpoint(inherited) == Endpoint.REAUTHENTICATE) {
                ExecutableElement method = inherited.method();
                Suppressions suppressions = Suppressions.ofAll(inherited.twins());
                MethodSource source = method(sources.size(), inherited, suppressions);
                sources.add(source);
                elements.add(method);
                if (isVarArgsInSomeOnly(inherited)) {
                    warnings.add("overrides");
                }
                resolves &= source.resolves()
                        && suppressions.resolves()
                        && wireNamesResolve(inherited)
                        && annotationsResolve(inherited);
            }
        }
        return new Methods(List.copyOf(sources), List.copyOf(elements), warnings, resolves);
    }

    private static boolean isNamedAsARequest(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.equals("request") || name.equals("requestWithoutState");
    }

    private MethodSource method(int index, Inherited inherited, Suppressions suppressions) {
        ExecutableElement method = inherited.method();
        ExecutableType seen = inheritance.seen(method);
        TypeMirror result = inheritance.seen(inherited.result()).getReturnType();
        List<ArgumentSource> arguments = new ArrayList<>();
        for (int argument = 0; argument < method.getParameters().size(); argument++) {
            arguments.add(argument(inherited, argument, seen));
        }
        Set<Trait> traits = traits(inherited);
        Body body = body(inherited);
        return new MethodSource(
                index,
                method.getSimpleName().toString(),
                declaration(inherited),
                body,
                inheritance.isUnreadable(inherited) ? new TypeRef.Unresolved() : typeReader.read(result),
                copier.ofDeclaration(inherited.result(), result),
                List.copyOf(arguments),
                // A generic interface only gets a stub, whose signatures cannot contain its variables.
                type.getTypeParameters().isEmpty()
                                && !method.getTypeParameters().isEmpty()
                        ? new TypeParameterReader(inheritance, typeReader).read(method, seen)
                        : List.of(),
                body == Body.KOTLIN ? typeReader.readAll(method.getThrownTypes()) : List.of(),
                traits,
                warnings(inherited, traits.contains(Trait.DEPRECATED)),
                suppressions.rules(),
                endpoint(inherited));
    }

    private Set<Trait> traits(Inherited inherited) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (ExecutableElement twin : inherited.twins()) {
            if (twin.isVarArgs()) {
                traits.add(Trait.VAR_ARGS);
            }
        }
        if (isDeprecatedByAll(inherited)) {
            traits.add(Trait.DEPRECATED);
        }
        if (exceptions.areIn(inherited.twins())) {
            traits.add(Trait.THROWING);
        }
        if (inherited.isContradictory()) {
            traits.add(Trait.CONTRADICTORY);
        }
        for (ExecutableElement twin : inherited.twins()) {
            if (isReauthenticating(twin) != isReauthenticating(inherited.method())) {
                traits.add(Trait.DISPUTED);
            }
        }
        return traits;
    }

    private static Endpoint endpoint(Inherited inherited) {
        for (ExecutableElement twin : inherited.twins()) {
            if (isReauthenticating(twin)) {
                return Endpoint.REAUTHENTICATE;
            }
        }
        return Endpoint.AUTHORIZE;
    }

    private static boolean isReauthenticating(ExecutableElement method) {
        return AnnotationReader.mirror(method, LibraryTypes.REAUTHENTICATE).isPresent();
    }

    /** Returns false if a source has an unknown annotation, which may be one of ours. The compiler reports it. */
    private boolean annotationsResolve(Inherited inherited) {
        boolean resolve = true;
        for (ExecutableElement twin : inherited.twins()) {
            if (names.isSource(TypeReader.declaring(twin))) {
                resolve &= annotationsResolve(twin);
                for (VariableElement argument : twin.getParameters()) {
                    resolve &= annotationsResolve(argument);
                }
            }
        }
        return resolve;
    }

    private static boolean annotationsResolve(Element element) {
        boolean resolve = true;
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            resolve &= annotation.getAnnotationType().getKind() != TypeKind.ERROR;
        }
        return resolve;
    }

    private Declaration declaration(Inherited inherited) {
        TypeElement declaring = TypeReader.declaring(inherited.method());
        boolean isSource = names.isSource(declaring) || !typeArgumentsOfSourcesResolve();
        return new Declaration(
                TypeReader.declared(declaring),
                !declaring.equals(type),
                Optional.ofNullable(hierarchy.erased().get(declaring)),
                isSource);
    }

    /** Returns false if a source gives a super-interface an unknown type argument, which the compiler reports. */
    private boolean typeArgumentsOfSourcesResolve() {
        for (TypeElement each : hierarchy.types()) {
            if (names.isSource(each)) {
                for (TypeMirror superInterface : each.getInterfaces()) {
                    if (!typeReader.read(superInterface).resolves()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Body body(Inherited inherited) {
        if (!inherited.isAbstract()) {
            return Body.DEFAULT;
        }
        return inheritance.hasKotlinBody(inherited) ? Body.KOTLIN : Body.NONE;
    }

    private boolean isDeprecatedByAll(Inherited inherited) {
        for (ExecutableElement twin : inherited.twins()) {
            if (deprecations.warnings(twin).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the compiler's warnings about overriding a method. A deprecated method may override a deprecated one
     * without a warning, but not one marked {@code forRemoval}.
     */
    private Set<String> warnings(Inherited inherited, boolean isDeprecated) {
        Set<String> warnings = new TreeSet<>();
        for (ExecutableElement each : inherited.all()) {
            Set<String> ofUse = deprecations.warnings(each);
            if (!isDeprecated || ofUse.contains(Deprecations.REMOVAL)) {
                warnings.addAll(ofUse);
            }
        }
        return warnings;
    }

    /** Returns true if the methods differ in varargs: javac warns whether the factory has them or not. */
    private static boolean isVarArgsInSomeOnly(Inherited inherited) {
        for (ExecutableElement each : inherited.all()) {
            if (each.isVarArgs() != inherited.method().isVarArgs()) {
                return true;
            }
        }
        return false;
    }

    private ArgumentSource argument(Inherited inherited, int index, ExecutableType seen) {
        ExecutableElement method = inherited.method();
        VariableElement argument = method.getParameters().get(index);
        boolean isNamed = isNamed(method, argument);
        Set<String> otherNames = new LinkedHashSet<>();
        for (ExecutableElement twin : inherited.twins()) {
            VariableElement other = twin.getParameters().get(index);
            if (!twin.equals(method)
                    && isNamed
                    && isNamed(twin, other)
                    && !bound(other).equals(bound(argument))) {
                otherNames.add(
                        wireName(other).value().orElse(other.getSimpleName().toString()));
            }
        }
        TypeMirror argumentType = seen.getParameterTypes().get(index);
        return new ArgumentSource(
                argument.getSimpleName().toString(),
                typeReader.read(argumentType),
                copier.ofDeclaration(argument, argumentType),
                wireName(argument).value(),
                List.copyOf(otherNames),
                isNamed);
    }

    /** Returns the URL name of the parameter that an argument binds, else the argument's own name. */
    private static String bound(VariableElement argument) {
        String name = argument.getSimpleName().toString();
        Optional<String> known = wireName(argument).value();
        return known.or(() -> Parameter.named(name).filter(Parameter::isInQuery).map(Parameter::wireName))
                .orElse(name);
    }

    private static Reading<String> wireName(VariableElement argument) {
        return AnnotationReader.text(argument, LibraryTypes.CONNECT_PARAMETER, "value");
    }

    private static boolean wireNamesResolve(Inherited inherited) {
        for (ExecutableElement twin : inherited.twins()) {
            for (VariableElement argument : twin.getParameters()) {
                if (!wireName(argument).resolves()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns false for a made-up name, which compilers use if a class file has none. */
    private boolean isNamed(ExecutableElement method, VariableElement argument) {
        return names.isSource(TypeReader.declaring(method))
                || !argument.getSimpleName().toString().matches("arg[0-9]+");
    }
}
