package io.github.connectconfig.ksp;

import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSDeclaration;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.pipeline.SuppressedRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that {@code @Suppress} or {@code @SuppressWarnings} turns off.
 *
 * @param resolves false while one of the strings does not resolve
 */
record Suppressions(Set<Rule> rules, boolean resolves) {
    /** Returns the suppressions of a type, its enclosing types and its file. */
    static Suppressions around(KSDeclaration type) {
        Suppressions all = new Suppressions(EnumSet.noneOf(Rule.class), true);
        for (KSDeclaration each = type; each != null; each = each.getParentDeclaration()) {
            all = all.and(of(each));
        }
        return type.getContainingFile() == null ? all : all.and(of(type.getContainingFile()));
    }

    /** Returns the suppressions of a single declaration. */
    static Suppressions of(KSAnnotated declaration) {
        return of(Annotations.texts(declaration, "java.lang.SuppressWarnings", "value"))
                .and(of(Annotations.texts(declaration, "kotlin.Suppress", "names")));
    }

    /** Returns the suppressions of members that are one to the language, in whatever order a config inherits them. */
    static Suppressions ofAll(List<Member> twins) {
        Suppressions all = new Suppressions(EnumSet.noneOf(Rule.class), true);
        for (Member twin : twins) {
            all = all.and(of(twin.node()));
        }
        return all;
    }

    private static Suppressions of(Annotations.Texts texts) {
        return new Suppressions(SuppressedRules.of(texts.texts()), texts.resolves());
    }

    private Suppressions and(Suppressions other) {
        rules.addAll(other.rules);
        return new Suppressions(rules, resolves && other.resolves);
    }
}
