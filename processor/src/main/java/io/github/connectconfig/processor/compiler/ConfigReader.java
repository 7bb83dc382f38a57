package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.Library;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.processor.model.TypeSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads an annotated type: all that the rest of the processor learns of it. */
public final class ConfigReader {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final Settings settings;
    private final FactoryNames names;
    private final MethodReader methodReader;
    private final CatalogueReader catalogue;
    /** Whether a module sees the annotation of generated code; without modules the key is null. */
    private final Map<ModuleElement, Boolean> knowGenerated = new HashMap<>();

    public ConfigReader(ProcessingEnvironment environment, Settings settings, FactoryNames names) {
        this.elements = environment.getElementUtils();
        this.settings = settings;
        this.names = names;
        this.methodReader = new MethodReader(environment.getTypeUtils(), names);
        this.catalogue = new CatalogueReader(elements);
    }

    /** A source, and where its parts stand. */
    public record ReadConfig(ConfigSource source, Positions positions) {}

    /** The types of these names as the round at hand knows them. */
    public Set<TypeElement> types(Set<String> typeNames) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (String name : typeNames) {
            types.add(elements.getTypeElement(name));
        }
        return types;
    }

    public ReadConfig read(TypeElement type) {
        AnnotationMirror mirror =
                AnnotationReader.mirror(type, Library.CONNECT_CONFIG).orElseThrow();
        Optional<Map<Parameter, AnnotationValue>> explicit = AnnotationReader.explicitValues(mirror);
        Map<Parameter, AnnotationValue> values = explicit.orElse(Map.of());
        Map<Parameter, List<String>> members = new EnumMap<>(Parameter.class);
        for (Map.Entry<Parameter, AnnotationValue> value : values.entrySet()) {
            Optional<List<String>> texts = AnnotationReader.read(value.getKey(), value.getValue());
            if (texts.isPresent()) {
                members.put(value.getKey(), texts.get());
            }
        }
        MethodReader.Methods methods = methodReader.read(type);
        ConfigSource source = new ConfigSource(
                typeSource(type, methods),
                members,
                methods.sources(),
                catalogue.catalogue(),
                settings.without(Suppressions.of(type)),
                catalogue.apiVersion(),
                explicit.isPresent() && members.size() == values.size() && methods.isComplete());
        return new ReadConfig(source, new Positions(type, mirror, values, methods.elements(), names));
    }

    private TypeSource typeSource(TypeElement type, MethodReader.Methods methods) {
        List<Element> around = new ArrayList<>();
        boolean isPublic = true;
        boolean isPrivate = false;
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            around.add(element);
            isPublic &= element.getModifiers().contains(Modifier.PUBLIC);
            isPrivate |= element.getModifiers().contains(Modifier.PRIVATE);
        }
        Set<String> nested = new HashSet<>();
        for (TypeElement declaring : methods.declaring()) {
            for (TypeElement member : ElementFilter.typesIn(declaring.getEnclosedElements())) {
                nested.add(member.getSimpleName().toString());
            }
        }
        return new TypeSource(
                TypeReader.packageName(type),
                TypeReader.names(type),
                kind(type.getKind()),
                isPublic,
                isPrivate,
                type.getModifiers().contains(Modifier.SEALED),
                !type.getTypeParameters().isEmpty(),
                warningsOfUse(around, methods.elements()),
                isInNamedModule(type),
                knowsGenerated(type),
                nested,
                names.takenBy(type));
    }

    private static String kind(ElementKind kind) {
        return kind == ElementKind.ANNOTATION_TYPE
                ? "annotation type"
                : kind.name().toLowerCase(Locale.ROOT);
    }

    /** A deprecated method makes no trouble, since the factory deprecates its own; one that is to go does. */
    private Set<String> warningsOfUse(List<Element> around, List<? extends Element> methods) {
        Set<String> warnings = new HashSet<>();
        for (Element type : around) {
            if (elements.isDeprecated(type)) {
                warnings.add(isForRemoval(type) ? "removal" : "deprecation");
            }
        }
        for (Element method : methods) {
            if (isForRemoval(method)) {
                warnings.add("removal");
            }
        }
        return warnings;
    }

    private static boolean isForRemoval(Element element) {
        Optional<AnnotationMirror> mirror = AnnotationReader.mirror(element, Deprecated.class.getCanonicalName());
        if (mirror.isEmpty()) {
            return false;
        }
        Optional<AnnotationValue> value = AnnotationReader.value(mirror.get(), "forRemoval");
        return value.isPresent() && Boolean.TRUE.equals(value.get().getValue());
    }

    private boolean isInNamedModule(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return module != null && !module.isUnnamed();
    }

    /** Looked up in the type's own module: another look-up can find a type that the module cannot read. */
    private boolean knowsGenerated(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
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
