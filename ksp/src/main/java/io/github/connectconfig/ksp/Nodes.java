package io.github.connectconfig.ksp;

import com.google.devtools.ksp.symbol.FileLocation;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSValueArgument;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.runtime.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes of a source's parts, for messages. Valid for one round. A type of which nothing is known has no annotation but itself. */
record Nodes(
        KSClassDeclaration type, KSNode annotation, Map<Parameter, KSValueArgument> arguments, List<Member> members) {

    /**
     * The most exact node that has a line.
     *
     * @param declaredIn the name of the super-interface, if it has no source to point at
     */
    record Found(KSNode node, Optional<String> declaredIn) {}

    /** Returns the nodes for a type of which nothing else is known. */
    static Nodes unknown(KSClassDeclaration type) {
        return new Nodes(type, type, Map.of(), List.of());
    }

    /** Returns the node, or if it has no line that of the next larger part: argument, annotation or method, type. */
    Found of(FindingLocation where) {
        if (where instanceof FindingLocation.Member member && arguments.containsKey(member.parameter())) {
            return at(arguments.get(member.parameter()), annotation);
        } else if (where instanceof FindingLocation.Member || where instanceof FindingLocation.Annotation) {
            return at(annotation, type);
        } else if (where instanceof FindingLocation.Method method) {
            Member member = members.get(method.method());
            return inMember(member.node(), member);
        } else if (where instanceof FindingLocation.Argument argument) {
            Member member = members.get(argument.method());
            return inMember(member.arguments().get(argument.argument()).node(), member);
        }
        return new Found(type, Optional.empty());
    }

    private Found inMember(KSNode node, Member member) {
        KSClassDeclaration declaring = member.level().type();
        return Names.isSource(declaring)
                ? at(node, member.node())
                : new Found(type, Optional.of(declaring.getSimpleName().asString()));
    }

    private static Found at(KSNode node, KSNode around) {
        return new Found(node.getLocation() instanceof FileLocation ? node : around, Optional.empty());
    }
}
