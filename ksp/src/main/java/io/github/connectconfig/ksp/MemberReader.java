package io.github.connectconfig.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSAnnotation;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.KSName;
import com.google.devtools.ksp.symbol.KSPropertyAccessor;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeReference;
import com.google.devtools.ksp.symbol.KSValueParameter;
import com.google.devtools.ksp.symbol.Modifier;
import io.github.connectconfig.ksp.Member.Argument;
import io.github.connectconfig.processor.model.AnnotationRef;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.MethodSource.Trait;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import kotlin.sequences.SequencesKt;

/** Reads the functions and properties of one interface as Java methods. */
final class MemberReader {
    private static final AnnotationRef NULLABLE = new AnnotationRef(
            new TypeRef.Declared("org.jetbrains.annotations", List.of("Nullable"), List.of()), List.of(), true);

    private final Resolver resolver;
    private final Hierarchy.Level level;
    private final TypeReader types;
    private final boolean isKotlin;

    MemberReader(Resolver resolver, Hierarchy.Level level, TypeReader types) {
        this.resolver = resolver;
        this.level = level;
        this.types = types;
        this.isKotlin = Names.isKotlin(level.type());
    }

    List<Member> read() {
        List<Member> members = new ArrayList<>();
        for (KSDeclaration declaration : SequencesKt.toList(resolver.getDeclarationsInSourceOrder(level.type()))) {
            boolean isInherited = !UtilsKt.isPrivate(declaration)
                    && !declaration.getModifiers().contains(Modifier.JAVA_STATIC);
            // What is not inherited matters only if it is annotated as if it were.
            boolean isRead = isInherited
                    || Annotations.find(declaration, LibraryTypes.REAUTHENTICATE)
                            .isPresent();
            if (isRead && declaration instanceof KSFunctionDeclaration function && !isMethodOfObject(function)) {
                members.add(function(function));
            } else if (isRead && isKotlin && declaration instanceof KSPropertyDeclaration property) {
                members.add(getter(property));
                if (property.isMutable() && property.getSetter() != null) {
                    members.add(setter(property));
                }
            }
        }
        return members;
    }

    private Member function(KSFunctionDeclaration function) {
        Set<Trait> traits = traits();
        List<Argument> arguments = new ArrayList<>();
        receiver(function.getExtensionReceiver(), function, traits).ifPresent(arguments::add);
        List<KSValueParameter> parameters = function.getParameters();
        for (int index = 0; index < parameters.size(); index++) {
            KSValueParameter parameter = parameters.get(index);
            arguments.add(argument(parameter));
            if (parameter.isVararg() && index == parameters.size() - 1) {
                traits.add(Trait.VAR_ARGS);
            }
            if (parameter.getHasDefault()) {
                traits.add(Trait.DEFAULT_ARGUMENTS);
            }
        }
        KSType result = function.getReturnType().resolve();
        TypeRef returns = types.read(function.getReturnType(), isKotlin);
        List<AnnotationRef> nullness = nullness(function, result);
        if (function.getModifiers().contains(Modifier.SUSPEND)) {
            traits.add(Trait.SUSPENDING);
            TypeRef boxed = new TypeRef.Wildcard(Optional.empty(), Optional.of(types.readBoxed(result)));
            TypeRef continuation = new TypeRef.Declared("kotlin.coroutines", List.of("Continuation"), List.of(boxed));
            arguments.add(new Argument("$completion", continuation, List.of(), function));
            returns = TypeRef.of(Object.class);
            nullness = List.of(NULLABLE);
        }
        return new Member(
                level,
                function,
                name(
                        isKotlin ? Optional.ofNullable(resolver.getJvmName(function)) : Optional.empty(),
                        function,
                        traits),
                List.copyOf(arguments),
                returns,
                Optional.of(result),
                nullness,
                function.getTypeParameters(),
                SequencesKt.toList(resolver.getJvmCheckedException(function)),
                function.isAbstract(),
                traits);
    }

    private Set<Trait> traits() {
        return isKotlin ? EnumSet.of(Trait.NULL_SAFE) : EnumSet.noneOf(Trait.class);
    }

    private Member getter(KSPropertyDeclaration property) {
        Set<Trait> traits = traits();
        KSType result = property.getType().resolve();
        Optional<String> jvmName = Optional.ofNullable(property.getGetter()).map(resolver::getJvmName);
        return new Member(
                level,
                property,
                name(jvmName, property, traits),
                receiver(property.getExtensionReceiver(), property, traits).stream()
                        .toList(),
                types.read(property.getType(), true),
                Optional.of(result),
                nullness(property, result),
                property.getTypeParameters(),
                property.getGetter() == null ? List.of() : thrown(property.getGetter()),
                UtilsKt.isAbstract(property),
                traits);
    }

    private List<KSType> thrown(KSPropertyAccessor accessor) {
        return SequencesKt.toList(resolver.getJvmCheckedException(accessor));
    }

    private Member setter(KSPropertyDeclaration property) {
        Set<Trait> traits = traits();
        KSType type = property.getType().resolve();
        boolean isAbstract = UtilsKt.isAbstract(property);
        List<Argument> arguments = new ArrayList<>();
        receiver(property.getExtensionReceiver(), property, traits).ifPresent(arguments::add);
        KSName given = isAbstract ? null : property.getSetter().getParameter().getName();
        arguments.add(new Argument(
                (given == null ? property.getSimpleName() : given).asString(),
                types.read(property.getType(), true),
                nullness(property, type),
                property));
        return new Member(
                level,
                property,
                name(Optional.ofNullable(resolver.getJvmName(property.getSetter())), property, traits),
                List.copyOf(arguments),
                new TypeRef.Primitive("void"),
                Optional.empty(),
                List.of(),
                property.getTypeParameters(),
                thrown(property.getSetter()),
                isAbstract,
                traits);
    }

    /** Returns the name for Java. Kotlin mangles a name with a hyphen, which Java cannot write, for a value class. */
    private static String name(Optional<String> jvmName, KSDeclaration declaration, Set<Trait> traits) {
        String source = declaration.getSimpleName().asString();
        if (jvmName.isPresent() && jvmName.get().contains("-")) {
            traits.add(Trait.VALUE_CLASS);
            return source;
        }
        String name = jvmName.orElse(source);
        if (!SourceVersion.isName(name)) {
            traits.add(Trait.FOREIGN_NAME);
        }
        return name;
    }

    private Optional<Argument> receiver(KSTypeReference receiver, KSDeclaration node, Set<Trait> traits) {
        if (receiver == null) {
            return Optional.empty();
        }
        traits.add(Trait.EXTENSION);
        String name = "$this$" + node.getSimpleName().asString();
        return Optional.of(new Argument(name, types.read(receiver, true), nullness(node, receiver.resolve()), node));
    }

    private Argument argument(KSValueParameter parameter) {
        TypeRef type = parameter.isVararg()
                ? types.readVarArg(parameter.getType(), isKotlin)
                : types.read(parameter.getType(), isKotlin);
        String name = parameter.getName() == null ? "" : parameter.getName().asString();
        return new Argument(name, type, nullness(parameter, parameter.getType().resolve()), parameter);
    }

    /** Returns what Kotlin's compiler writes for a nullable type, or the annotation that Java's source has. */
    private List<AnnotationRef> nullness(KSAnnotated node, KSType type) {
        if (isKotlin) {
            return Aliases.expanded(type).isMarkedNullable() ? List.of(NULLABLE) : List.of();
        }
        List<AnnotationRef> nullness = new ArrayList<>();
        for (KSAnnotation annotation : SequencesKt.toList(node.getAnnotations())) {
            if (AnnotationRef.isNullable(annotation.getShortName().asString())) {
                KSDeclaration declared = Annotations.typeOf(annotation);
                nullness.add(new AnnotationRef(
                        Names.declared(declared, List.of()), List.of(), Annotations.fitsParameter(declared)));
            }
        }
        return List.copyOf(nullness);
    }

    private static boolean isMethodOfObject(KSFunctionDeclaration function) {
        List<KSValueParameter> parameters = function.getParameters();
        return switch (function.getSimpleName().asString()) {
            case "toString", "hashCode" -> parameters.isEmpty() && function.getExtensionReceiver() == null;
            case "equals" ->
                parameters.size() == 1
                        && Names.qualified(parameters.get(0).getType().resolve().getDeclaration())
                                .equals("kotlin.Any");
            default -> false;
        };
    }
}
