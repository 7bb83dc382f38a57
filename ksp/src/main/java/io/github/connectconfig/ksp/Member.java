package io.github.connectconfig.ksp;

import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import io.github.connectconfig.processor.model.AnnotationRef;
import io.github.connectconfig.processor.model.MethodSource.Trait;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method of an interface as its class file has it: a function, or the getter or setter of a property.
 *
 * @param level the interface
 * @param node the function or property
 * @param name its name for Java
 * @param result the result as KSP shows it; empty for a setter
 * @param thrown its checked exceptions
 * @param isAbstract false if it has a body
 */
record Member(
        Hierarchy.Level level,
        KSAnnotated node,
        String name,
        List<Argument> arguments,
        TypeRef returns,
        Optional<KSType> result,
        List<AnnotationRef> nullness,
        List<KSTypeParameter> typeParameters,
        List<KSType> thrown,
        boolean isAbstract,
        Set<Trait> traits) {

    /**
     * An argument.
     *
     * @param node the parameter of the function, or the property of a setter
     */
    record Argument(String name, TypeRef type, List<AnnotationRef> nullness, KSAnnotated node) {}

    List<TypeRef> signature() {
        List<TypeRef> types = new ArrayList<>();
        for (Argument argument : arguments) {
            types.add(argument.type().bare());
        }
        return types;
    }

    /** Returns true if the interface of another member extends this one. */
    boolean isAbove(Member other) {
        return other.level().above().contains(Names.qualified(level.type()));
    }
}
