package io.github.connectconfig.processor.model;

import java.util.List;

/** What binds a parameter before any URL is built. */
public sealed interface Binding {
    /** By the annotation: the elements of a list, or the one value. */
    record Constant(List<String> values) implements Binding {
        public String value() {
            return values.get(0);
        }
    }

    /** By an accessor, whose type, and what it says of null, the constructor takes. */
    record Construction(TypeRef type, List<AnnotationRef> nullness) implements Binding {}
}
