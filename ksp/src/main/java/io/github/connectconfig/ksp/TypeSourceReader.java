package io.github.connectconfig.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSTypeReference;
import com.google.devtools.ksp.symbol.Modifier;
import io.github.connectconfig.processor.model.InheritedNames;
import io.github.connectconfig.processor.model.TypeSource;
import io.github.connectconfig.processor.model.TypeSource.Barrier;
import io.github.connectconfig.processor.model.TypeSource.ModuleSource;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import kotlin.sequences.SequencesKt;

/** Reads the annotated type itself and its surroundings. */
final class TypeSourceReader {
    private static final String GENERATED = "javax.annotation.processing.Generated";
    /** What Kotlin's compiler nests in an interface for the bodies of its functions. */
    private static final String HOLDER_OF_BODIES = "DefaultImpls";

    private final Resolver resolver;
    private final FactoryNames names;
    private final boolean knowsGenerated;

    TypeSourceReader(Resolver resolver, FactoryNames names) {
        this.resolver = resolver;
        this.names = names;
        this.knowsGenerated = UtilsKt.getClassDeclarationByName(resolver, GENERATED) != null;
    }

    /**
     * Reads a type.
     *
     * @param warningsOfMembers javac's warnings about implementing its members
     */
    TypeSource read(KSClassDeclaration type, Hierarchy hierarchy, Set<String> warningsOfMembers) {
        boolean isPublic = true;
        Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
        Set<String> warnings = new TreeSet<>(warningsOfMembers);
        for (KSDeclaration each = type; each != null; each = each.getParentDeclaration()) {
            isPublic &= UtilsKt.isPublic(each) || UtilsKt.isInternal(each);
            if (UtilsKt.isPrivate(each)) {
                barriers.add(Barrier.PRIVATE);
            }
            warnings.addAll(Deprecations.warnings(each));
        }
        // Of a Java interface KSP does not show it: javac refuses the factory then.
        if (type.getModifiers().contains(Modifier.SEALED)) {
            barriers.add(Barrier.SEALED);
        }
        if (isForeign(type, hierarchy)) {
            barriers.add(Barrier.FOREIGN_NAME);
        }
        if (!type.getTypeParameters().isEmpty()) {
            barriers.add(Barrier.GENERIC);
        }
        if (hierarchy.contains("java.io.Serializable")) {
            warnings.add("serial");
        }
        return new TypeSource(
                type.getPackageName().asString(),
                Names.simple(type),
                kind(type),
                isPublic,
                barriers,
                hierarchy.extendedTwice(),
                warnings,
                new ModuleSource(false, knowsGenerated),
                new InheritedNames(inheritedNames(hierarchy)),
                names.takenBy(type, resolver));
    }

    /** The factory writes the type's own name. javac finds no class file by a name such as {@code my base}. */
    private static boolean isForeign(KSClassDeclaration type, Hierarchy hierarchy) {
        String inPackage = type.getPackageName().asString();
        return !(inPackage.isEmpty() || SourceVersion.isName(inPackage))
                || !Names.simple(type).stream().allMatch(SourceVersion::isName)
                || hierarchy.levels().stream().anyMatch(level -> !canBeFound(level.type()));
    }

    private static boolean canBeFound(KSClassDeclaration type) {
        return Stream.of(Names.qualified(type).split("\\.")).allMatch(SourceVersion::isIdentifier);
    }

    private static String kind(KSClassDeclaration type) {
        return switch (type.getClassKind()) {
            case INTERFACE -> "interface";
            case ENUM_CLASS, ENUM_ENTRY -> "enum";
            case OBJECT -> "object";
            case ANNOTATION_CLASS -> Names.isKotlin(type) ? "annotation class" : "annotation type";
            case CLASS -> isRecord(type) ? "record" : "class";
        };
    }

    private static boolean isRecord(KSClassDeclaration type) {
        for (KSTypeReference above : SequencesKt.toList(type.getSuperTypes())) {
            if (Names.qualified(above.resolve().getDeclaration()).equals("java.lang.Record")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the simple names of the types and constants in the class files of the interfaces. */
    private static Set<String> inheritedNames(Hierarchy hierarchy) {
        Set<String> inherited = new LinkedHashSet<>();
        for (Hierarchy.Level level : hierarchy.levels()) {
            for (KSDeclaration member : SequencesKt.toList(level.type().getDeclarations())) {
                boolean isField = member instanceof KSPropertyDeclaration && !Names.isKotlin(member);
                if (isField || member instanceof KSClassDeclaration) {
                    inherited.add(member.getSimpleName().asString());
                }
                if (member instanceof KSClassDeclaration nested && isCompanion(nested)) {
                    inherited.addAll(constants(nested));
                }
            }
        }
        for (Member member : hierarchy.members()) {
            if (Names.isKotlin(member.level().type()) && !member.isAbstract()) {
                inherited.add(HOLDER_OF_BODIES);
            }
        }
        return inherited;
    }

    private static boolean isCompanion(KSClassDeclaration nested) {
        return nested.getClassKind() == ClassKind.OBJECT && nested.isCompanionObject();
    }

    /** Returns the constants of a companion, which Kotlin's compiler makes fields of the interface. */
    private static Set<String> constants(KSClassDeclaration companion) {
        Set<String> constants = new LinkedHashSet<>();
        for (KSDeclaration member : SequencesKt.toList(companion.getDeclarations())) {
            if (member.getModifiers().contains(Modifier.CONST)) {
                constants.add(member.getSimpleName().asString());
            }
        }
        return constants;
    }
}
