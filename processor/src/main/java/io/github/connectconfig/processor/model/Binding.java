package io.github.connectconfig.processor.model;

import java.util.List;

/** When and by what a parameter is bound. */
public sealed interface Binding {
    /** By the annotation: the elements of a list, or the one value. */
    record Constant(List<String> values) implements Binding {
        public String value() {
            return values.get(0);
        }
    }

    /** By an accessor, whose type, and what it says of null, the constructor takes. */
    record Construction(TypeRef type, List<AnnotationRef> nullness) implements Binding {}

    /** By the argument of a URL method, by its index. */
    record Call(int argument) implements Binding {}
}
