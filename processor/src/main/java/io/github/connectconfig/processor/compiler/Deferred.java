package io.github.connectconfig.processor.compiler;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The types to read again in the next round, stored by name. */
public final class Deferred {
    private final Elements elements;
    private final List<Entry> entries = new ArrayList<>();
    private boolean isPrepared;

    public Deferred(Elements elements) {
        this.elements = elements;
    }

    /** A type. The element is used if the compiler does not find the name. */
    private record Entry(ElementName name, TypeElement type) {}

    public void add(TypeElement type) {
        if (!isPrepared) {
            isPrepared = true;
            OwnClasses.load();
        }
        entries.add(new Entry(ElementName.of(type, elements), type));
    }

    /** Returns the stored types as elements of the current round, and removes them. */
    public Set<TypeElement> take() {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (Entry entry : entries) {
            types.add(entry.name().find(elements).orElse(entry.type()));
        }
        entries.clear();
        return types;
    }
}
