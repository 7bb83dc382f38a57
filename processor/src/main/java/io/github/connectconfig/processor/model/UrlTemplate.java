package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A URL as literals and slots, in URL order. */
public record UrlTemplate(List<Segment> segments) {
    /** A part of a URL. Its types have handwritten {@code equals}, for the reason given in {@link TypeRef}. */
    public sealed interface Segment {
        /** Text that is known at compile time, already percent-encoded. */
        record Literal(String text) implements Segment {
            @Override
            public boolean equals(Object other) {
                return other instanceof Literal literal && text.equals(literal.text);
            }

            @Override
            public int hashCode() {
                return text.hashCode();
            }
        }

        /**
         * A value that is bound later.
         *
         * @param time CONSTRUCTION or CALL
         * @param head text to write before the value, only if there is a value; empty if the value is never left out
         */
        record Slot(WireParameter parameter, BindingTime time, String head) implements Segment {
            public boolean isOptional() {
                return !head.isEmpty();
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Slot slot
                        && parameter.equals(slot.parameter)
                        && time == slot.time
                        && head.equals(slot.head);
            }

            @Override
            public int hashCode() {
                return Objects.hash(parameter, time, head);
            }
        }
    }

    /** Returns true if the whole URL is known at compile time. */
    public boolean isConstant() {
        return isLiteral(segments);
    }

    /** Returns true if the call binds no part of the URL. */
    public boolean isKnownBeforeCall() {
        return slots(BindingTime.CALL).isEmpty();
    }

    /** Splits the segments: one list for each slot that the call binds, one for each run between those slots. */
    public List<List<Segment>> parts() {
        List<List<Segment>> parts = new ArrayList<>();
        List<Segment> between = new ArrayList<>();
        for (Segment segment : segments) {
            if (!isBoundByCall(List.of(segment))) {
                between.add(segment);
                continue;
            }
            if (!between.isEmpty()) {
                parts.add(List.copyOf(between));
                between.clear();
            }
            parts.add(List.of(segment));
        }
        if (!between.isEmpty()) {
            parts.add(List.copyOf(between));
        }
        return parts;
    }

    public static boolean isLiteral(List<Segment> segments) {
        return segments.size() == 1 && segments.get(0) instanceof Segment.Literal;
    }

    public static boolean isBoundByCall(List<Segment> segments) {
        return segments.size() == 1 && segments.get(0) instanceof Segment.Slot slot && slot.time() == BindingTime.CALL;
    }

    /** Returns the slots that are bound at this time. */
    public List<Segment.Slot> slots(BindingTime time) {
        List<Segment.Slot> slots = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Slot slot && slot.time() == time) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** Collects segments and merges adjacent literals. */
    static final class Builder {
        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();

        Builder literal(String text) {
            literal.append(text);
            return this;
        }

        Builder slot(WireParameter parameter, BindingTime time, String head) {
            flush();
            segments.add(new Segment.Slot(parameter, time, head));
            return this;
        }

        UrlTemplate build() {
            flush();
            return new UrlTemplate(List.copyOf(segments));
        }

        private void flush() {
            if (literal.length() > 0) {
                segments.add(new Segment.Literal(literal.toString()));
                literal.setLength(0);
            }
        }
    }
}
