package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.InheritedNames;
import io.github.connectconfig.processor.model.TypeSource;
import io.github.connectconfig.processor.model.TypeSource.Barrier;
import io.github.connectconfig.processor.model.TypeSource.ModuleSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the annotated type itself and its surroundings. */
final class TypeSourceReader {
    private static final String GENERATED = "javax.annotation.processing.Generated";
    /** The first version of Java with compact source files. */
    private static final int COMPACT_SOURCE_FILES = 25;

    private final Elements elements;
    private final SourceVersion version;
    private final FactoryNames names;
    private final Deprecations deprecations;
    /** Caches whether a module can read the annotation {@code Generated}. The key is null without modules. */
    private final Map<ModuleElement, Boolean> knowGenerated = new HashMap<>();

    TypeSourceReader(ProcessingEnvironment environment, FactoryNames names, Deprecations deprecations) {
        this.elements = environment.getElementUtils();
        this.version = environment.getSourceVersion();
        this.names = names;
        this.deprecations = deprecations;
    }

    /**
     * Reads a type.
     *
     * @param extendedTwice a generic interface that it extends with different type arguments
     * @param warningsOfMembers the compiler's warnings about implementing its members
     */
    TypeSource read(
            TypeElement type, Hierarchy hierarchy, Optional<String> extendedTwice, Set<String> warningsOfMembers) {
        boolean isPublic = true;
        Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
        Set<String> warnings = new TreeSet<>(warningsOfMembers);
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            isPublic &= element.getModifiers().contains(Modifier.PUBLIC);
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                barriers.add(Barrier.PRIVATE);
            }
            warnings.addAll(deprecations.warnings(element));
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            barriers.add(Barrier.SEALED);
        }
        if (!type.getTypeParameters().isEmpty()) {
            barriers.add(Barrier.GENERIC);
        }
        if (isInCompactSourceFile(type)) {
            barriers.add(Barrier.IN_COMPACT_SOURCE_FILE);
        }
        if (hierarchy.contains("java.io.Serializable")) {
            warnings.add("serial");
        }
        return new TypeSource(
                TypeReader.packageName(type),
                TypeReader.names(type),
                kind(type.getKind()),
                isPublic,
                barriers,
                extendedTwice,
                warnings,
                module(type),
                new InheritedNames(hierarchy.inheritedNames()),
                names.takenBy(type));
    }

    private static String kind(ElementKind kind) {
        return kind == ElementKind.ANNOTATION_TYPE
                ? "annotation type"
                : kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns true if the type is in an implicitly declared class (JLS 8.1.8), which other classes cannot name. To a
     * processor that class looks like any final class, but javac does not find it again.
     */
    private boolean isInCompactSourceFile(TypeElement type) {
        TypeElement outermost = TypeReader.outermost(type);
        return version.ordinal() >= COMPACT_SOURCE_FILES
                && !outermost.equals(type)
                && outermost.getKind() == ElementKind.CLASS
                && outermost.getModifiers().equals(Set.of(Modifier.FINAL))
                && TypeReader.packageName(type).isEmpty()
                && elements.getTypeElement(outermost.getQualifiedName()) == null;
    }

    private ModuleSource module(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return new ModuleSource(module != null && !module.isUnnamed(), knowsGenerated(module));
    }

    /** Searches from the type's module, because any other search may find a type that this module cannot read. */
    private boolean knowsGenerated(ModuleElement module) {
        Boolean known = knowGenerated.get(module);
        if (known == null) {
            TypeElement generated =
                    module == null ? elements.getTypeElement(GENERATED) : elements.getTypeElement(module, GENERATED);
            known = generated != null;
            knowGenerated.put(module, known);
        }
        return known;
    }
}
