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

    /** By an accessor, whose type the constructor takes. */
    record Construction(TypeRef type) implements Binding {}

    /** By the argument of a URL method, by its index. */
    record Call(int argument) implements Binding {}
}
