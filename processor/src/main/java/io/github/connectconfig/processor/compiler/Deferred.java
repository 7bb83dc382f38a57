package io.github.connectconfig.processor.compiler;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The types that the next round is to look at again, by their names. */
public final class Deferred {
    private final Elements elements;
    private final List<Entry> entries = new ArrayList<>();
    private boolean isPrepared;

    public Deferred(Elements elements) {
        this.elements = elements;
    }

    /** A type; the element stands in where a compiler does not find the names. */
    private record Entry(ElementName name, TypeElement type) {}

    public void add(TypeElement type) {
        if (!isPrepared) {
            isPrepared = true;
            OwnClasses.load();
        }
        entries.add(new Entry(ElementName.of(type, elements), type));
    }

    /** What was added, as the round at hand knows it; the next round starts with none. */
    public Set<TypeElement> take() {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (Entry entry : entries) {
            TypeElement found = entry.name().find(elements);
            types.add(found == null ? entry.type() : found);
        }
        entries.clear();
        return types;
    }
}
