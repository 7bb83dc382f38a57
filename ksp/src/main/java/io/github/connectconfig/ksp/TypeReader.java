package io.github.connectconfig.ksp;

import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSName;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeArgument;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import com.google.devtools.ksp.symbol.KSTypeReference;
import com.google.devtools.ksp.symbol.Nullability;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Converts types to those of the model: the types that the signatures of class files have. KSP shows Java's types as
 * Kotlin's, and a primitive as one that cannot be null.
 */
final class TypeReader {
    private static final String KOTLIN = "kotlin.";
    private static final Set<String> PRIMITIVES =
            Set.of("Boolean", "Byte", "Short", "Int", "Long", "Char", "Float", "Double");

    private final Resolver resolver;
    private final String packageName;
    private final Map<String, TypeRef> variables;
    private final boolean erases;

    /**
     * Creates a reader.
     *
     * @param packageName the package of the factory, which may not name every type
     * @param variables what the type variables mean as seen from the config
     * @param erases true for a type that is extended without its type arguments
     */
    TypeReader(Resolver resolver, String packageName, Map<String, TypeRef> variables, boolean erases) {
        this.resolver = resolver;
        this.packageName = packageName;
        this.variables = variables;
        this.erases = erases;
    }

    /** Returns the type of an argument or a result. */
    TypeRef read(KSTypeReference reference, boolean isKotlin) {
        return read(written(reference, isKotlin), true);
    }

    /** Returns the bound of a type variable, which is no primitive. */
    TypeRef readBound(KSTypeReference reference, boolean isKotlin) {
        return readBoxed(written(reference, isKotlin));
    }

    /** Returns the type with the wildcards that Kotlin's compiler adds. */
    private KSType written(KSTypeReference reference, boolean isKotlin) {
        return (isKotlin ? resolver.getJavaWildcard(reference) : reference).resolve();
    }

    /** Returns the type of a {@code vararg}, of which KSP shows the elements only. */
    TypeRef readVarArg(KSTypeReference element, boolean isKotlin) {
        return new TypeRef.Array(read(element, isKotlin));
    }

    /** Returns a type as type argument, which is no primitive. */
    TypeRef readBoxed(KSType type) {
        return read(type, false);
    }

    private TypeRef read(KSType use, boolean mayBePrimitive) {
        KSType type = Aliases.expanded(use);
        KSDeclaration declaration = type.getDeclaration();
        if (type.isError()) {
            return new TypeRef.Unresolved();
        } else if (declaration instanceof KSTypeParameter variable) {
            String name = variable.getName().asString();
            return erases ? erasure(variable) : variables.getOrDefault(name, new TypeRef.Variable(name));
        }
        String name = Names.qualified(declaration);
        String simple = name.startsWith(KOTLIN) ? name.substring(KOTLIN.length()) : "";
        if (PRIMITIVES.contains(simple) && mayBePrimitive && type.getNullability() == Nullability.NOT_NULL) {
            return primitive(simple);
        } else if (simple.equals("Unit") && mayBePrimitive && type.getNullability() == Nullability.NOT_NULL) {
            return new TypeRef.Primitive("void");
        } else if (simple.equals("Array")) {
            return new TypeRef.Array(component(type.getArguments().get(0)));
        } else if (simple.endsWith("Array") && PRIMITIVES.contains(simple.replace("Array", ""))) {
            return new TypeRef.Array(primitive(simple.replace("Array", "")));
        }
        TypeRef.Declared declared = declared(declaration, name, arguments(type));
        return Names.canBeNamed(declaration, packageName) ? declared : new TypeRef.Inaccessible(declared);
    }

    /** Returns the first bound of a type variable, without its type arguments. */
    private TypeRef erasure(KSTypeParameter variable) {
        Iterator<KSTypeReference> bounds = variable.getBounds().iterator();
        return bounds.hasNext() ? readBoxed(bounds.next().resolve()) : TypeRef.of(Object.class);
    }

    private static TypeRef primitive(String kotlin) {
        return new TypeRef.Primitive(kotlin.equals("Int") ? "int" : kotlin.toLowerCase(Locale.ROOT));
    }

    private TypeRef component(KSTypeArgument argument) {
        return argument.getType() == null
                ? TypeRef.of(Object.class)
                : readBoxed(argument.getType().resolve());
    }

    private List<TypeRef> arguments(KSType type) {
        List<TypeRef> arguments = new ArrayList<>();
        if (!erases && !resolver.isJavaRawType(type)) {
            for (KSTypeArgument argument : type.getArguments()) {
                arguments.add(argument(argument));
            }
        }
        return List.copyOf(arguments);
    }

    private TypeRef argument(KSTypeArgument argument) {
        if (argument.getType() == null) {
            return new TypeRef.Wildcard(Optional.empty(), Optional.empty());
        }
        TypeRef type = readBoxed(argument.getType().resolve());
        return switch (argument.getVariance()) {
            case STAR -> new TypeRef.Wildcard(Optional.empty(), Optional.empty());
            case COVARIANT -> new TypeRef.Wildcard(Optional.of(type), Optional.empty());
            case CONTRAVARIANT -> new TypeRef.Wildcard(Optional.empty(), Optional.of(type));
            case INVARIANT -> type;
        };
    }

    /** Returns the type, or the Java type that Kotlin has another name for. */
    private TypeRef.Declared declared(KSDeclaration declaration, String name, List<TypeRef> arguments) {
        KSName java = declaration.getQualifiedName() == null
                ? null
                : resolver.mapKotlinNameToJava(declaration.getQualifiedName());
        if (java == null || java.asString().equals(name)) {
            return Names.declared(declaration, arguments);
        }
        List<String> parts = Arrays.asList(java.asString().split("[.$]"));
        int outermost = 0;
        while (Character.isLowerCase(parts.get(outermost).charAt(0))) {
            outermost++;
        }
        return new TypeRef.Declared(
                String.join(".", parts.subList(0, outermost)),
                List.copyOf(parts.subList(outermost, parts.size())),
                arguments);
    }
}
