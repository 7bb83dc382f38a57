package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.KnownNames;
import io.github.connectconfig.processor.model.LibraryTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the names in the {@code connect-config} jar on the user's class path, once in a compilation. */
final class KnownNamesReader {
    private static final String PREFIX_OF_PERMISSIONS = "REQUIRED";

    private final Elements elements;
    private Optional<KnownNames> knownNames = Optional.empty();
    private Optional<OptionalInt> apiVersion = Optional.empty();

    KnownNamesReader(Elements elements) {
        this.elements = elements;
    }

    KnownNames knownNames() {
        if (knownNames.isEmpty()) {
            knownNames = Optional.of(new KnownNames(texts(LibraryTypes.PERMISSION), texts(LibraryTypes.MAKE)));
        }
        return knownNames.get();
    }

    OptionalInt apiVersion() {
        if (apiVersion.isEmpty()) {
            apiVersion = Optional.of(readApiVersion());
        }
        return apiVersion.get();
    }

    private OptionalInt readApiVersion() {
        for (VariableElement field : fields(LibraryTypes.API_VERSION)) {
            if (field.getSimpleName().contentEquals("VALUE") && field.getConstantValue() instanceof Integer version) {
                return OptionalInt.of(version);
            }
        }
        return OptionalInt.empty();
    }

    private List<String> texts(String holder) {
        List<String> texts = new ArrayList<>();
        for (VariableElement field : fields(holder)) {
            if (!field.getSimpleName().contentEquals(PREFIX_OF_PERMISSIONS)
                    && field.getConstantValue() instanceof String text) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    private List<VariableElement> fields(String holder) {
        TypeElement type = elements.getTypeElement(holder);
        return type == null ? List.of() : ElementFilter.fieldsIn(type.getEnclosedElements());
    }
}
