package io.github.connectconfig.ksp;

import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import com.google.devtools.ksp.symbol.KSTypeReference;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kotlin.sequences.SequencesKt;

/** A type and all interfaces that it extends, each once, starting with the type. */
final class Hierarchy {
    private final Resolver resolver;
    private final String packageName;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final List<Member> members = new ArrayList<>();
    private boolean resolves = true;
    private Optional<String> extendedTwice = Optional.empty();

    private Hierarchy(Resolver resolver, String packageName) {
        this.resolver = resolver;
        this.packageName = packageName;
    }

    /**
     * One type.
     *
     * @param variables what its type variables mean as seen from the config
     * @param erasedBy the simple name of the type that is extended without type arguments, which erases this one
     * @param above the qualified names of the types that it extends
     */
    record Level(
            KSClassDeclaration type, Map<String, TypeRef> variables, Optional<String> erasedBy, Set<String> above) {}

    static Hierarchy of(KSClassDeclaration type, Resolver resolver) {
        Hierarchy hierarchy = new Hierarchy(resolver, type.getPackageName().asString());
        // A generic interface only gets a stub, whose signatures cannot contain its type variables.
        Optional<String> erasedBy = type.getTypeParameters().isEmpty()
                ? Optional.empty()
                : Optional.of(type.getSimpleName().asString());
        hierarchy.collect(type, Map.of(), erasedBy);
        for (Level level : hierarchy.levels.values()) {
            hierarchy.members.addAll(new MemberReader(resolver, level, hierarchy.reader(level)).read());
        }
        return hierarchy;
    }

    List<Level> levels() {
        return List.copyOf(levels.values());
    }

    boolean resolves() {
        return resolves;
    }

    boolean contains(String qualifiedName) {
        return levels.containsKey(qualifiedName);
    }

    /** Returns the simple name of an interface that is extended with different type arguments. */
    Optional<String> extendedTwice() {
        return extendedTwice;
    }

    TypeReader reader(Level level) {
        return new TypeReader(
                resolver, packageName, level.variables(), level.erasedBy().isPresent());
    }

    private Set<String> collect(KSClassDeclaration type, Map<String, TypeRef> variables, Optional<String> erasedBy) {
        String name = Names.qualified(type);
        Level known = levels.get(name);
        if (known != null) {
            if (!known.variables().equals(variables)) {
                extendedTwice = Optional.of(type.getSimpleName().asString());
            }
            return known.above();
        }
        Level level = new Level(type, variables, erasedBy, new HashSet<>());
        levels.put(name, level);
        for (KSTypeReference reference : SequencesKt.toList(type.getSuperTypes())) {
            KSType above = Aliases.expanded(reference.resolve());
            resolves &= !above.isError();
            if (above.getDeclaration() instanceof KSClassDeclaration superType
                    && superType.getClassKind() == ClassKind.INTERFACE) {
                level.above().add(Names.qualified(superType));
                level.above()
                        .addAll(collect(
                                superType, variables(superType, above, level), erasing(superType, above, erasedBy)));
            }
        }
        return level.above();
    }

    /** Returns the type whose missing type arguments erase a super-interface, if any. */
    private Optional<String> erasing(KSClassDeclaration superType, KSType above, Optional<String> below) {
        if (below.isPresent() && !superType.getTypeParameters().isEmpty()) {
            return below;
        }
        return resolver.isJavaRawType(above)
                ? Optional.of(superType.getSimpleName().asString())
                : Optional.empty();
    }

    private Map<String, TypeRef> variables(KSClassDeclaration superType, KSType use, Level below) {
        Map<String, TypeRef> variables = new HashMap<>();
        List<KSTypeParameter> parameters = superType.getTypeParameters();
        for (int index = 0;
                index < Math.min(parameters.size(), use.getArguments().size());
                index++) {
            KSTypeReference given = use.getArguments().get(index).getType();
            if (given != null) {
                TypeRef type = reader(below).readBoxed(given.resolve());
                resolves &= type.resolves();
                variables.put(parameters.get(index).getName().asString(), type);
            }
        }
        return variables;
    }

    /**
     * Returns the members that an implementation inherits or implements, in the order of declaration. None is static or
     * private.
     */
    List<Member> members() {
        return List.copyOf(members);
    }
}
