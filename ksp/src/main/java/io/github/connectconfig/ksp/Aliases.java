package io.github.connectconfig.ksp;

import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeAlias;
import com.google.devtools.ksp.symbol.KSTypeArgument;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import java.util.ArrayList;
import java.util.List;

/** Replaces type aliases by what they mean. */
final class Aliases {
    private Aliases() {}

    static KSType expanded(KSType type) {
        if (!(type.getDeclaration() instanceof KSTypeAlias alias)) {
            return type;
        }
        KSType meant = alias.getType().resolve();
        List<KSTypeArgument> arguments = new ArrayList<>();
        for (KSTypeArgument argument : meant.getArguments()) {
            arguments.add(given(argument, alias, type));
        }
        KSType expanded = arguments.isEmpty() ? meant : meant.replace(arguments);
        return expanded(type.isMarkedNullable() ? expanded.makeNullable() : expanded);
    }

    /** Returns the argument that the use of an alias gives for one of its parameters. */
    private static KSTypeArgument given(KSTypeArgument argument, KSTypeAlias alias, KSType use) {
        if (argument.getType() != null
                && argument.getType().resolve().getDeclaration() instanceof KSTypeParameter parameter) {
            for (int index = 0; index < alias.getTypeParameters().size(); index++) {
                boolean isSame = alias.getTypeParameters()
                        .get(index)
                        .getName()
                        .asString()
                        .equals(parameter.getName().asString());
                if (isSame && index < use.getArguments().size()) {
                    return use.getArguments().get(index);
                }
            }
        }
        return argument;
    }
}
