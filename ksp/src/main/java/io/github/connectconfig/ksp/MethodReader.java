package io.github.connectconfig.ksp;

import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import com.google.devtools.ksp.symbol.KSTypeReference;
import io.github.connectconfig.ksp.Inheritance.Inherited;
import io.github.connectconfig.ksp.Member.Argument;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.MethodSource.Body;
import io.github.connectconfig.processor.model.MethodSource.Declaration;
import io.github.connectconfig.processor.model.MethodSource.Trait;
import io.github.connectconfig.processor.model.MethodSource.TypeParameter;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Parameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kotlin.sequences.SequencesKt;

/** Reads the methods that matter to an implementation. */
final class MethodReader {
    private final KSClassDeclaration type;
    private final Hierarchy hierarchy;
    private final boolean hasDefaultMethods;

    MethodReader(KSClassDeclaration type, Hierarchy hierarchy, boolean hasDefaultMethods) {
        this.type = type;
        this.hierarchy = hierarchy;
        this.hasDefaultMethods = hasDefaultMethods;
    }

    /**
     * Methods and the members that they are read from.
     *
     * @param warnings javac's warnings about the class that implements them
     * @param unresolved the index of the first method that does not resolve yet
     */
    record Methods(
            List<MethodSource> sources, List<Member> members, Set<String> warnings, Optional<Integer> unresolved) {}

    Methods read() {
        List<MethodSource> sources = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        Set<String> warnings = new TreeSet<>();
        Optional<Integer> unresolved = Optional.empty();
        boolean isCloseable = hierarchy.contains("java.lang.AutoCloseable");
        for (Inherited inherited : Inheritance.of(hierarchy.members())) {
            Member member = inherited.member();
            if (isCloseable && Exceptions.mayInterruptClosing(member)) {
                warnings.add("try");
            }
            // A method with a body matters only if it conflicts with a generated one, or if it is annotated as if it
            // were to be generated.
            boolean isRequest = member.name().equals("request") || member.name().equals("requestWithoutState");
            if (body(inherited) != Body.DEFAULT || isRequest || endpoint(inherited) == Endpoint.REAUTHENTICATE) {
                Suppressions suppressions = Suppressions.ofAll(inherited.twins());
                MethodSource source = method(sources.size(), inherited, suppressions);
                if (unresolved.isEmpty()
                        && !(source.resolves() && suppressions.resolves() && wireNamesResolve(inherited))) {
                    unresolved = Optional.of(sources.size());
                }
                sources.add(source);
                members.add(member);
                if (inherited.all().stream()
                                .map(MethodReader::isVarArgs)
                                .distinct()
                                .count()
                        > 1) {
                    warnings.add("overrides");
                }
            }
        }
        return new Methods(List.copyOf(sources), List.copyOf(members), warnings, unresolved);
    }

    private MethodSource method(int index, Inherited inherited, Suppressions suppressions) {
        Member member = inherited.member();
        List<ArgumentSource> arguments = new ArrayList<>();
        for (int argument = 0; argument < member.arguments().size(); argument++) {
            arguments.add(argument(inherited, argument));
        }
        Set<Trait> traits = traits(inherited);
        Body body = body(inherited);
        return new MethodSource(
                index,
                member.name(),
                declaration(member),
                body,
                member.returns(),
                member.nullness(),
                List.copyOf(arguments),
                typeParameters(member),
                body == Body.KOTLIN ? thrown(member) : List.of(),
                traits,
                warnings(inherited, traits.contains(Trait.DEPRECATED)),
                suppressions.rules(),
                endpoint(inherited));
    }

    private List<TypeRef> thrown(Member member) {
        TypeReader reader = hierarchy.reader(member.level());
        return member.thrown().stream().map(reader::readBoxed).toList();
    }

    private static Set<Trait> traits(Inherited inherited) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(inherited.member().traits());
        List<Member> twins = inherited.twins();
        if (Exceptions.areIn(twins)) {
            traits.add(Trait.THROWING);
        }
        if (twins.stream().anyMatch(MethodReader::isVarArgs)) {
            traits.add(Trait.VAR_ARGS);
        }
        if (twins.stream().noneMatch(twin -> Deprecations.warnings(twin.node()).isEmpty())) {
            traits.add(Trait.DEPRECATED);
        }
        if (inherited.isContradictory()) {
            traits.add(Trait.CONTRADICTORY);
        }
        if (twins.stream().map(MethodReader::isReauthenticating).distinct().count() > 1) {
            traits.add(Trait.DISPUTED);
        }
        return traits;
    }

    private static boolean isVarArgs(Member member) {
        return member.traits().contains(Trait.VAR_ARGS);
    }

    private static Endpoint endpoint(Inherited inherited) {
        return inherited.twins().stream().anyMatch(MethodReader::isReauthenticating)
                ? Endpoint.REAUTHENTICATE
                : Endpoint.AUTHORIZE;
    }

    private static boolean isReauthenticating(Member member) {
        return Annotations.find(member.node(), LibraryTypes.REAUTHENTICATE).isPresent();
    }

    private Declaration declaration(Member member) {
        KSClassDeclaration declaring = member.level().type();
        boolean isOwn = Names.qualified(declaring).equals(Names.qualified(type));
        return new Declaration(
                Names.declared(declaring, List.of()),
                !isOwn,
                isOwn ? Optional.empty() : member.level().erasedBy(),
                Names.isSource(declaring));
    }

    private Body body(Inherited inherited) {
        if (inherited.isAbstract()) {
            return Body.NONE;
        }
        // KSP does not show how a library was compiled: as this module, most probably.
        boolean isKotlin = Names.isKotlin(inherited.member().level().type());
        return isKotlin && !hasDefaultMethods ? Body.KOTLIN : Body.DEFAULT;
    }

    /**
     * Returns javac's warnings about overriding a method. A deprecated method may override a deprecated one without a
     * warning, but not one marked {@code forRemoval}.
     */
    private static Set<String> warnings(Inherited inherited, boolean isDeprecated) {
        Set<String> warnings = new TreeSet<>();
        for (Member each : inherited.all()) {
            Set<String> ofUse = Deprecations.warnings(each.node());
            if (!isDeprecated || ofUse.contains(Deprecations.REMOVAL)) {
                warnings.addAll(ofUse);
            }
        }
        return warnings;
    }

    /** Returns the type variables of a method. None for a generic interface, which only gets a stub. */
    private List<TypeParameter> typeParameters(Member member) {
        List<TypeParameter> typeParameters = new ArrayList<>();
        if (type.getTypeParameters().isEmpty()) {
            TypeReader reader = hierarchy.reader(member.level());
            for (KSTypeParameter parameter : member.typeParameters()) {
                List<TypeRef> bounds = new ArrayList<>();
                for (KSTypeReference bound : SequencesKt.toList(parameter.getBounds())) {
                    bounds.add(reader.readBound(
                            bound, Names.isKotlin(member.level().type())));
                }
                typeParameters.add(new TypeParameter(
                        parameter.getName().asString(), bounds.isEmpty() ? List.of(TypeRef.of(Object.class)) : bounds));
            }
        }
        return List.copyOf(typeParameters);
    }

    private static ArgumentSource argument(Inherited inherited, int index) {
        Argument argument = inherited.member().arguments().get(index);
        boolean isNamed = isNamed(inherited.member(), argument);
        List<String> otherNames = new ArrayList<>();
        for (Member twin : inherited.twins()) {
            Argument other = twin.arguments().get(index);
            if (!twin.equals(inherited.member())
                    && isNamed
                    && isNamed(twin, other)
                    && !bound(other).equals(bound(argument))) {
                otherNames.add(wireName(other.node()).orElse(other.name()));
            }
        }
        return new ArgumentSource(
                argument.name(),
                argument.type(),
                argument.nullness(),
                wireName(argument.node()),
                otherNames.stream().distinct().toList(),
                isNamed);
    }

    /** Returns the URL name of the parameter that an argument binds, else the argument's own name. */
    private static String bound(Argument argument) {
        return wireName(argument.node())
                .or(() -> Parameter.named(argument.name())
                        .filter(Parameter::isInQuery)
                        .map(Parameter::wireName))
                .orElse(argument.name());
    }

    private static Optional<String> wireName(KSAnnotated argument) {
        return Annotations.texts(argument, LibraryTypes.CONNECT_PARAMETER, "value").texts().stream()
                .findFirst();
    }

    private static boolean wireNamesResolve(Inherited inherited) {
        return inherited.twins().stream()
                .flatMap(twin -> twin.arguments().stream())
                .allMatch(argument -> Annotations.texts(argument.node(), LibraryTypes.CONNECT_PARAMETER, "value")
                        .resolves());
    }

    /** Returns false for a made-up name, which compilers use if a class file has none. */
    private static boolean isNamed(Member member, Argument argument) {
        return Names.isSource(member.level().type()) || !argument.name().matches("(arg|p)?[0-9]*");
    }
}
