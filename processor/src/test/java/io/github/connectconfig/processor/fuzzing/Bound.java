package io.github.connectconfig.processor.fuzzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A parameter with its value.
 *
 * @param label as members, accessors and arguments are called
 * @param wire as the URL calls it
 * @param types the Java types that it may have, if it is bound later
 * @param value a {@code String}, a {@code Boolean}, a list of strings, an {@code EnumName}, or null for an argument that
 *     is left out
 */
record Bound(String label, String wire, List<String> types, Object value) {
    private static final List<String> LISTS = List.of(
            "java.lang.String[]",
            "java.util.List<java.lang.String>",
            "java.util.Collection<java.lang.String>",
            "java.util.Set<java.lang.String>");

    /** A constant of one of the library's enums. */
    record EnumName(String type, String constant) {}

    static Bound text(String label, String wire, String value) {
        return new Bound(label, wire, List.of(Sources.STRING), value);
    }

    static Bound address(String value) {
        return new Bound("redirectUri", "redirect_uri", List.of(Sources.STRING, "java.net.URI"), value);
    }

    static Bound list(String label, String wire, List<String> values) {
        return new Bound(label, wire, LISTS, values);
    }

    static Bound flag(String label, String wire, boolean value) {
        return new Bound(label, wire, List.of("boolean", "java.lang.Boolean"), value);
    }

    static Bound constant(String label, String wire, String type, String constant) {
        String qualified = "io.github.connectconfig." + type;
        return new Bound(label, wire, List.of(qualified), new EnumName(qualified, constant));
    }

    Bound withTypes(String... others) {
        return new Bound(label, wire, List.of(others), value);
    }

    Bound withValue(Object other) {
        return new Bound(label, wire, types, other);
    }

    /** The same with a name that nothing has in place of its value. */
    Bound unresolved() {
        return new Bound(label, wire, List.of(), value);
    }

    /** Whether it may be any number of values, or null in place of them. */
    boolean isList() {
        return types.equals(LISTS);
    }

    boolean isUnresolved() {
        return types.isEmpty();
    }

    /** The value in the annotation. */
    String inAnnotation(Sources sources, Dice dice) {
        if (isUnresolved()) {
            return Sources.MISSING;
        }
        if (value instanceof List<?> list) {
            List<String> elements = new ArrayList<>();
            list.forEach(element -> elements.add(sources.constant((String) element)));
            return elements.size() == 1 && dice.oneIn(2) ? elements.get(0) : "{" + String.join(", ", elements) + "}";
        }
        return value instanceof String text ? sources.constant(text) : expression("");
    }

    /** The value in a call, as an expression of the declared type. */
    String expression(String type) {
        if (value == null) {
            return type.endsWith("]") || type.endsWith("...") ? "(java.lang.String[]) null" : "null";
        } else if (value instanceof EnumName name) {
            return name.type() + "." + name.constant();
        } else if (value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof List<?> list) {
            String elements = list.stream()
                    .map(element -> Sources.quote((String) element))
                    .collect(Collectors.joining(", "));
            return switch (type) {
                // One by one, so that whoever takes an array alone does not compile.
                case "java.lang.String..." -> elements;
                case "java.lang.String[]" -> "new java.lang.String[] {" + elements + "}";
                case "java.util.Set<java.lang.String>" ->
                    "new java.util.LinkedHashSet<java.lang.String>(java.util.List.of(" + elements + "))";
                default -> "java.util.List.<java.lang.String>of(" + elements + ")";
            };
        }
        String literal = Sources.quote((String) value);
        return type.equals("java.net.URI") ? "java.net.URI.create(" + literal + ")" : literal;
    }

    /** What the URL says, {@code ""} if the parameter is left out. */
    String written() {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(" "));
        } else if (value instanceof EnumName name) {
            return name.constant().equals("AUTO") ? "" : name.constant().toLowerCase(Locale.ROOT);
        } else if (value instanceof Boolean flag) {
            // Either is written if it differs from its default.
            return flag == label.equals("rememberUser") ? "" : flag.toString();
        }
        return value == null ? "" : (String) value;
    }
}
