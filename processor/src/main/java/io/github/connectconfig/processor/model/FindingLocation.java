package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Parameter;
import java.util.OptionalInt;

/** The token that a finding is about. The package {@code compiler} knows its position. */
public sealed interface FindingLocation {
    /**
     * Returns the sort key among the findings of one config, compared number by number. Findings are printed in source
     * order.
     */
    int[] order();

    /** Returns the index in {@link ConfigSource#methods()} of the method that contains it. */
    default OptionalInt inMethod() {
        return OptionalInt.empty();
    }

    /** An option of the processor, which has no source position. */
    record Option() implements FindingLocation {
        @Override
        public int[] order() {
            return new int[] {0};
        }
    }

    /** The name of the annotated type. */
    record Type() implements FindingLocation {
        @Override
        public int[] order() {
            return new int[] {1};
        }
    }

    /** The annotation as a whole. */
    record Annotation() implements FindingLocation {
        @Override
        public int[] order() {
            return new int[] {3};
        }
    }

    /** A member of the annotation, or one of its elements. {@link #WHOLE} means the whole member. */
    record Member(Parameter parameter, int index) implements FindingLocation {
        public static final int WHOLE = -1;

        public Member(Parameter parameter) {
            this(parameter, WHOLE);
        }

        /** Returns the name in a headline: {@code scopes[1]}, {@code make}. */
        public String label() {
            return index == WHOLE ? parameter.label() : parameter.label() + "[" + index + "]";
        }

        @Override
        public int[] order() {
            return new int[] {2, parameter.ordinal(), index};
        }
    }

    /** A method, by its index in {@link ConfigSource#methods()}. */
    record Method(int method) implements FindingLocation {
        @Override
        public int[] order() {
            return new int[] {4, method};
        }

        @Override
        public OptionalInt inMethod() {
            return OptionalInt.of(method);
        }
    }

    /** An argument of a method, both by index. */
    record Argument(int method, int argument) implements FindingLocation {
        @Override
        public int[] order() {
            return new int[] {4, method, argument};
        }

        @Override
        public OptionalInt inMethod() {
            return OptionalInt.of(method);
        }
    }
}
