package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.Environment;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.runtime.Parameter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated type. The checks and the generator use only the result. */
public final class ConfigReader {
    private final Elements elements;
    private final Types types;
    private final Settings settings;
    private final FactoryNames names;
    private final Deprecations deprecations;
    private final KnownNamesReader knownNames;
    private final TypeSourceReader typeSourceReader;

    public ConfigReader(ProcessingEnvironment environment, Settings settings, FactoryNames names) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.settings = settings;
        this.names = names;
        this.deprecations = new Deprecations(elements);
        this.knownNames = new KnownNamesReader(elements);
        this.typeSourceReader = new TypeSourceReader(environment, names, deprecations);
    }

    /** A source and the positions of its parts. */
    public record ReadConfig(ConfigSource source, Positions positions) {}

    /** Returns the annotated types. Without the library, javac may hand over the annotation as an unknown type. */
    public static Set<TypeElement> annotated(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> annotated = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (annotation.getKind() == ElementKind.ANNOTATION_TYPE) {
                annotated.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
            }
        }
        return annotated;
    }

    public ReadConfig read(TypeElement type) {
        AnnotationMirror mirror =
                AnnotationReader.mirror(type, LibraryTypes.CONNECT_CONFIG).orElseThrow();
        Reading<Map<Parameter, AnnotationValue>> explicit = AnnotationReader.explicitValues(mirror);
        Map<Parameter, AnnotationValue> values = explicit.value().orElse(Map.of());
        Map<Parameter, List<String>> members = new EnumMap<>(Parameter.class);
        boolean resolves = explicit.resolves();
        for (Map.Entry<Parameter, AnnotationValue> value : values.entrySet()) {
            Reading<List<String>> texts = AnnotationReader.read(value.getKey(), value.getValue());
            resolves &= texts.resolves();
            if (texts.resolves()) {
                members.put(value.getKey(), texts.value().orElseThrow());
            }
        }
        Suppressions suppressions = Suppressions.around(type);
        Hierarchy hierarchy = Hierarchy.of(type);
        AnnotationCopier copier = new AnnotationCopier(elements, deprecations, type);
        Inheritance inheritance = inheritance(type);
        MethodReader.Methods methods = new MethodReader(
                        type, hierarchy, inheritance, new Exceptions(types), names, deprecations, copier)
                .read();
        Set<String> warnings = new TreeSet<>(copier.warnings());
        warnings.addAll(methods.warnings());
        ConfigSource source = new ConfigSource(
                typeSourceReader.read(type, hierarchy, extendedTwice(type, hierarchy, inheritance), warnings),
                members,
                methods.sources(),
                new Environment(
                        settings.without(suppressions.rules()), knownNames.knownNames(), knownNames.apiVersion()),
                resolves && suppressions.resolves() && hierarchy.resolves() && methods.resolves() && copier.resolves(),
                names.obstacle(type));
        return new ReadConfig(source, new Positions(type, Optional.of(mirror), values, methods.elements(), names));
    }

    private Inheritance inheritance(TypeElement type) {
        // A generic interface only gets a stub, whose signatures cannot contain its type variables.
        DeclaredType owner =
                (DeclaredType) (type.getTypeParameters().isEmpty() ? type.asType() : types.erasure(type.asType()));
        return new Inheritance(types, owner, new MissingTypes(elements, names));
    }

    /**
     * Returns the interface that is extended twice. Compares types only if one of them is generic, and not for a generic
     * config, whose super-interfaces are erased with it.
     */
    private static Optional<String> extendedTwice(TypeElement config, Hierarchy hierarchy, Inheritance inheritance) {
        boolean isGeneric = false;
        for (TypeElement type : hierarchy.types()) {
            isGeneric |= !type.getTypeParameters().isEmpty();
        }
        isGeneric &= config.getTypeParameters().isEmpty();
        Optional<TypeElement> twice = isGeneric ? inheritance.extendedTwice() : Optional.empty();
        return twice.isPresent() ? Optional.of(twice.get().getSimpleName().toString()) : Optional.empty();
    }
}
