package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A URL as literals and slots, in the order in which they are written. */
public record UrlTemplate(List<Segment> segments) {
    /** A part of a URL. Parts are compared by methods that are written out, as those of {@link TypeRef} are. */
    public sealed interface Segment {
        /** Text that is known at compile time, percent-encoded where it has to be. */
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
         * A value bound later.
         *
         * @param time CONSTRUCTION or CALL
         * @param head what to write before the value, only where there is one; empty for a value that is always there
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

    /** Whether all of it is known at compile time. */
    public boolean isConstant() {
        return isLiteral(segments);
    }

    /** Whether the call binds nothing of it. */
    public boolean isKnownBeforeCall() {
        return slots(BindingTime.CALL).isEmpty();
    }

    /** The segments cut into what the call binds, a slot each, and what lies between, as long as possible. */
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

    /** The slots that are bound at a time. */
    public List<Segment.Slot> slots(BindingTime time) {
        List<Segment.Slot> slots = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Slot slot && slot.time() == time) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** Collects segments, neighbouring literals as one. */
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
