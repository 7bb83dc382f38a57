package io.github.connectconfig.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSAnnotation;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSValueArgument;
import io.github.connectconfig.runtime.Parameter.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kotlin.sequences.SequencesKt;

/** Reads annotations and their values. */
final class Annotations {
    private Annotations() {}

    /**
     * The texts of a value.
     *
     * @param resolves false if one of them does not resolve
     */
    record Texts(List<String> texts, boolean resolves) {
        static final Texts NONE = new Texts(List.of(), true);
    }

    /** Returns the annotation of a type, found by that type and not by its name in the source, which may be an alias. */
    static Optional<KSAnnotation> find(KSAnnotated annotated, String type) {
        for (KSAnnotation annotation : SequencesKt.toList(annotated.getAnnotations())) {
            if (Names.qualified(typeOf(annotation)).equals(type)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    static KSDeclaration typeOf(KSAnnotation annotation) {
        return Aliases.expanded(annotation.getAnnotationType().resolve()).getDeclaration();
    }

    /** Returns the explicit arguments by name: KSP lists those that are left out too, with their defaults. */
    static Map<String, KSValueArgument> explicit(KSAnnotation annotation) {
        Map<String, KSValueArgument> explicit = new LinkedHashMap<>();
        for (KSValueArgument argument : annotation.getArguments()) {
            if (argument.getName() != null && !UtilsKt.isDefault(argument)) {
                explicit.put(argument.getName().asString(), argument);
            }
        }
        return explicit;
    }

    /** Returns the explicit texts of a member. */
    static Texts texts(KSAnnotated annotated, String annotation, String member) {
        Optional<KSValueArgument> argument =
                find(annotated, annotation).map(found -> explicit(found).get(member));
        return argument.isEmpty() ? Texts.NONE : texts(argument.get(), Form.LIST);
    }

    /** Returns the value as texts. A value that does not fit the form counts as unresolved. */
    static Texts texts(KSValueArgument argument, Form form) {
        Object value = argument.getValue();
        List<String> texts = new ArrayList<>();
        boolean resolves = value != null;
        for (Object element : value instanceof List<?> list ? list : List.of(value == null ? List.of() : value)) {
            Optional<String> text = text(element, form);
            text.ifPresent(texts::add);
            resolves &= text.isPresent();
        }
        return new Texts(texts, resolves);
    }

    /** Returns true if an annotation may stand on a parameter. Without a target, it may on each declaration. */
    static boolean fitsParameter(KSDeclaration annotation) {
        Optional<KSAnnotation> java = find(annotation, "java.lang.annotation.Target");
        Optional<KSAnnotation> kotlin = find(annotation, "kotlin.annotation.Target");
        if (java.isEmpty() && kotlin.isEmpty()) {
            return true;
        }
        List<String> targets = new ArrayList<>();
        java.ifPresent(target -> targets.addAll(kinds(target, "value")));
        kotlin.ifPresent(target -> targets.addAll(kinds(target, "allowedTargets")));
        return targets.contains("PARAMETER") || targets.contains("VALUE_PARAMETER") || targets.contains("TYPE_USE");
    }

    private static List<String> kinds(KSAnnotation target, String member) {
        KSValueArgument argument = explicit(target).get(member);
        return argument == null ? List.of() : texts(argument, Form.ENUM).texts();
    }

    /** Returns true if a member is explicitly true. */
    static boolean isTrue(KSAnnotation annotation, String member) {
        KSValueArgument argument = explicit(annotation).get(member);
        return argument != null && Boolean.TRUE.equals(argument.getValue());
    }

    private static Optional<String> text(Object value, Form form) {
        if (form == Form.ENUM) {
            Object constant = value instanceof KSType type ? type.getDeclaration() : value;
            return constant instanceof KSClassDeclaration entry && entry.getClassKind() == ClassKind.ENUM_ENTRY
                    ? Optional.of(entry.getSimpleName().asString())
                    : Optional.empty();
        } else if (form == Form.BOOLEAN) {
            return value instanceof Boolean ? Optional.of(value.toString()) : Optional.empty();
        }
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
