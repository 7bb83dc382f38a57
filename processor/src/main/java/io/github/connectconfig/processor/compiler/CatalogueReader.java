package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.Make;
import io.github.connectconfig.Permission;
import io.github.connectconfig.processor.model.Catalogue;
import io.github.connectconfig.runtime.ApiVersion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the {@code connect-config} jar on the user's class path knows, read once a compilation. */
final class CatalogueReader {
    private static final String PREFIX_OF_PERMISSIONS = "REQUIRED";

    private final Elements elements;
    private Optional<Catalogue> catalogue = Optional.empty();
    private Optional<OptionalInt> apiVersion = Optional.empty();

    CatalogueReader(Elements elements) {
        this.elements = elements;
    }

    Catalogue catalogue() {
        if (catalogue.isEmpty()) {
            catalogue = Optional.of(new Catalogue(texts(Permission.class), texts(Make.class)));
        }
        return catalogue.get();
    }

    OptionalInt apiVersion() {
        if (apiVersion.isEmpty()) {
            apiVersion = Optional.of(constants(ApiVersion.class)
                    .filter(field -> field.getSimpleName().contentEquals("VALUE"))
                    .map(VariableElement::getConstantValue)
                    .filter(Integer.class::isInstance)
                    .mapToInt(Integer.class::cast)
                    .findFirst());
        }
        return apiVersion.get();
    }

    private List<String> texts(Class<?> holder) {
        return constants(holder)
                .filter(field -> !field.getSimpleName().contentEquals(PREFIX_OF_PERMISSIONS))
                .map(VariableElement::getConstantValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private Stream<VariableElement> constants(Class<?> holder) {
        TypeElement type = elements.getTypeElement(holder.getCanonicalName());
        return type == null ? Stream.empty() : ElementFilter.fieldsIn(type.getEnclosedElements()).stream();
    }
}
