package io.github.connectconfig.processor.compiler;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The name of a type. It stays valid in the next round, while a compiler may replace the element.
 *
 * @param module its module, or {@code ""}: modules that are compiled together may hide types with the same name
 * @param packageName its package
 * @param names the simple names from the outermost type inwards
 */
record ElementName(String module, String packageName, List<String> names) {
    static ElementName of(TypeElement type, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        return new ElementName(
                module == null ? "" : module.getQualifiedName().toString(),
                TypeReader.packageName(type),
                TypeReader.names(type));
    }

    /** Returns the name in source code. */
    String qualifiedName() {
        return prefix() + String.join(".", names);
    }

    /** Returns the name of a top-level type in the same package. */
    ElementName sibling(String simpleName) {
        return new ElementName(module, packageName, List.of(simpleName));
    }

    /**
     * Returns the type in the current round. Searches nested types step by step, because their names may
     * contain a dollar sign.
     */
    Optional<TypeElement> find(Elements elements) {
        String outermost = prefix() + names.get(0);
        ModuleElement owner = module.isEmpty() ? null : elements.getModuleElement(module);
        Optional<TypeElement> found = Optional.ofNullable(
                owner == null ? elements.getTypeElement(outermost) : elements.getTypeElement(owner, outermost));
        for (String name : names.subList(1, names.size())) {
            found = found.isPresent() ? nested(found.get(), name) : found;
        }
        return found;
    }

    private static Optional<TypeElement> nested(Element outer, String name) {
        for (TypeElement type : ElementFilter.typesIn(outer.getEnclosedElements())) {
            if (type.getSimpleName().contentEquals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private String prefix() {
        return packageName.isEmpty() ? "" : packageName + ".";
    }
}
