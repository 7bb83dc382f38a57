package io.github.connectconfig.processor.model;

/** The token that a finding is about; the compiler edge knows where it stands. */
public sealed interface Where {
    /** An option of the processor, which stands in no source. */
    record Option() implements Where {}

    /** The name of the annotated type. */
    record Type() implements Where {}

    /** The annotation as a whole. */
    record Annotation() implements Where {}

    /** A member of the annotation, or one element of it; {@link #WHOLE} stands for all of it. */
    record Member(Parameter parameter, int index) implements Where {
        public static final int WHOLE = -1;

        public Member(Parameter parameter) {
            this(parameter, WHOLE);
        }

        /** As a headline names it: {@code scopes[1]}, {@code make}. */
        public String label() {
            return index == WHOLE ? parameter.label() : parameter.label() + "[" + index + "]";
        }
    }

    /** A method, by its index in {@link ConfigSource#methods()}. */
    record Method(int method) implements Where {}

    /** An argument of a method, both by index. */
    record Argument(int method, int argument) implements Where {}
}
