package io.github.connectconfig.processor.factory;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A value that is bound later than compile time, and all else constant.
 *
 * @param time when
 * @param label the parameter, such as {@code scopes}
 * @param type as the interface declares it
 * @param value what is given, perhaps null
 * @param members further members of the annotation, as {@link Configs#config(String, String, String...)} takes them
 */
record LateValue(Time time, String label, String type, Object value, String members) {
    enum Time {
        CONSTRUCTION,
        CALL,
        SETTER
    }

    /** The same with a list in one of the types that lists may have: {@code String[]}, {@code Set}, … */
    LateValue withList(String listType, List<String> elements) {
        Object list = switch (listType) {
            case "Set" -> new LinkedHashSet<>(elements);
            case "Collection", "List" -> new ArrayList<>(elements);
            default -> elements.toArray(String[]::new);
        };
        String declared = listType.startsWith("String") ? listType : listType + "<String>";
        return new LateValue(time, label, declared, list, members);
    }

    /** One interface for each combination of these values, compiled in one go. */
    static Factories compile(Collection<LateValue> values, Configs configs, TestCompiler compiler, Path folder) {
        Map<String, LateValue> byName = new LinkedHashMap<>();
        values.forEach(value -> byName.putIfAbsent(value.name(), value));
        byName.values().forEach(value -> value.addTo(configs));
        return configs.compile(compiler.withOptions("-Aconnectconfig.rememberParameter=remember_me"), folder);
    }

    private String name() {
        String key = time + "_" + type + "_" + (time == Time.SETTER ? "" : label) + members;
        return "I" + Integer.toHexString(key.hashCode());
    }

    private void addTo(Configs configs) {
        String own = label.equals("state") ? "" : "-" + label;
        String all = members.isEmpty() || own.isEmpty() ? members + own : members + ";" + own;
        switch (time) {
            case CONSTRUCTION -> configs.config(name(), all, type + " " + label + "();", "String url(String state);");
            case CALL -> {
                String argument = type + " " + label;
                configs.config(
                        name(),
                        all,
                        "String url("
                                + (own.isEmpty()
                                        ? argument
                                        : type.endsWith("...")
                                                ? "String state, " + argument
                                                : argument + ", String state")
                                + ");");
            }
            case SETTER -> configs.config(name(), members);
        }
    }

    /** The factory, made with the value if it is bound at construction. */
    Object factory(Factories factories) {
        return time == Time.CONSTRUCTION ? factories.create(name(), value) : factories.create(name());
    }

    ConnectUrl url(Factories factories) {
        Object factory = factory(factories);
        if (time == Time.SETTER) {
            return Factories.url(
                    label.equals("state")
                            ? Factories.call(factory, "request", value)
                            : Factories.set(factory, label, value));
        } else if (time == Time.CONSTRUCTION) {
            return ConnectUrl.of(Factories.call(factory, "url", "s"));
        } else if (label.equals("state")) {
            return ConnectUrl.of(Factories.call(factory, "url", value));
        }
        return ConnectUrl.of(
                type.endsWith("...")
                        ? Factories.call(factory, "url", "s", value)
                        : Factories.call(factory, "url", value, "s"));
    }

    @Override
    public String toString() {
        Object shown = value instanceof Object[] array ? java.util.Arrays.asList(array) : value;
        return time + " " + type + " " + label + " " + shown + " " + members;
    }
}
