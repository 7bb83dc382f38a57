package io.github.connectconfig.processor.model;

import java.util.List;

/** The source of a value that is known before any URL is built. */
public sealed interface Binding {
    /** A constant of the annotation: the elements of a list, or a single value. */
    record Constant(List<String> values) implements Binding {
        public String value() {
            return values.get(0);
        }
    }

    /** An accessor, whose type and nullness annotations the constructor repeats. */
    record Construction(TypeRef type, List<AnnotationRef> nullness) implements Binding {}
}
