package io.github.connectconfig.processor.fuzzing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes up cases from seeds: a draft, perhaps with a mistake, as source files. */
final class FuzzCases {
    private static final List<String> TYPE_NAMES = List.of(
            "Fleet",
            "FleetConnect",
            "Connect",
            "Request",
            "Values",
            "URI",
            "String",
            "Mode",
            "Größe",
            "Fleet$Inner",
            "_Fleet",
            "List",
            "Generated",
            "Override",
            "Parameter",
            "UrlFactory");

    /** An annotation of types. */
    static final String NOTE = "Note_";

    private final Dice dice;
    private final Draft draft;
    private final Sources sources;
    private final Map<String, Map<String, String>> urls = new LinkedHashMap<>();
    private String typeName;
    private String outer = "";
    /** Between the outer type and the config. */
    private String middle = "";

    private int notes;

    private FuzzCases(long seed) {
        this.dice = new Dice(seed);
        this.sources = new Sources(dice, "p" + seed);
        this.draft = dice.oneIn(3) ? wrong(dice, seed) : Drafts.right(dice);
    }

    /** Draws until there is a place for the mistake whose turn it is, so that rare ones have theirs. */
    private static Draft wrong(Dice dice, long turn) {
        for (int drawn = 0; drawn < 8; drawn++) {
            Draft draft = Drafts.right(dice);
            if (Mistakes.plantOne(draft, dice, turn)) {
                return draft;
            }
        }
        Draft draft = Drafts.right(dice);
        Mistakes.plantAny(draft, dice);
        return draft;
    }

    static FuzzCase of(long seed) {
        FuzzCases cases = new FuzzCases(seed);
        cases.write();
        return new FuzzCase(seed, cases.sources, cases.factoryName(), cases.draft.rules, cases.urls, cases.notes);
    }

    private void write() {
        typeName = dice.oneOf(TYPE_NAMES);
        boolean isPrivate = draft.modifier.equals("private ");
        if (isPrivate || dice.oneIn(4)) {
            outer = dice.oneOf("Garage", "Values", "Outer");
            outer = outer.equals(typeName) ? "Garage" : outer;
            middle = dice.oneOf("", "", "Middle_");
        }
        draft.methods.stream().flatMap(method -> method.arguments.stream()).forEach(slot -> annotate(slot, 1));
        // The constructor has an argument of the same type.
        draft.accessors.forEach(slot -> annotate(slot, 2));
        sources.take(typeName);
        sources.take(outer);
        String config = config(isPrivate);
        if (!middle.isEmpty()) {
            config = deprecation() + "public static class " + middle + " {\n" + config.indent(4) + "}\n";
        }
        if (outer.isEmpty()) {
            sources.add(typeName, config);
        } else {
            String header = isPrivate
                    ? "class " + outer
                    : dice.oneOf(
                            "class " + outer, "interface " + outer, "enum " + outer, "record " + outer + "(int size)");
            sources.add(
                    outer,
                    "public " + header + " {\n" + (header.startsWith("enum") ? ";\n" : "") + config.indent(4) + "}\n");
        }
        Neighbours.addTypes(dice, sources);
        sources.add(
                NOTE,
                (dice.oneIn(4) ? "@java.lang.Deprecated " : "")
                        + "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)\n@interface Note_ {}\n");
        sources.add("Calls_", calls());
        sources.finish();
    }

    private String deprecation() {
        return dice.oneIn(12) ? dice.oneOf(Hierarchy.DEPRECATIONS) + "\n" : "";
    }

    private void annotate(Draft.Slot slot, int uses) {
        if (dice.oneIn(10)) {
            slot.typeAnnotation = "@" + sources.packageName() + "." + NOTE;
            notes += slot.annotatedType().equals(slot.type) ? 0 : uses;
        }
    }

    private String config(boolean isPrivate) {
        StringBuilder text = new StringBuilder();
        if (dice.oneIn(8)) {
            text.append("/** Links for {@code owners}; see https://example.com/%20. */\n");
        } else {
            text.append(deprecation());
        }
        if (!draft.suppressed.isEmpty() || dice.oneIn(8)) {
            draft.suppressed.add("ConnectConfig.InvalidOption");
            text.append("@java.lang.SuppressWarnings({")
                    .append(dice.shuffled(draft.suppressed).stream()
                            .map(sources::token)
                            .collect(Collectors.joining(", ")))
                    .append("})\n");
        }
        text.append("@io.github.connectconfig.ConnectConfig(");
        List<String> members = new ArrayList<>();
        draft.constants.forEach((label, bound) -> members.add(label + " = " + bound.inAnnotation(sources, dice)));
        if (!draft.pairs.isEmpty()) {
            members.add("parameters = "
                    + draft.pairs.stream().map(sources::constant).collect(Collectors.joining(", ", "{", "}")));
        }
        text.append(String.join(", ", dice.shuffled(members))).append(")\n");
        boolean isInterface = draft.header.endsWith(" interface") || draft.header.equals("interface");
        text.append(isPrivate ? "private " : dice.oneIn(4) ? "" : "public ");
        String extended = "";
        StringBuilder body = new StringBuilder();
        if (isInterface) {
            List<Member> abstracts = new ArrayList<>();
            draft.accessors.forEach(slot -> abstracts.add(Member.accessor(slot)));
            draft.methods.forEach(method -> abstracts.add(Member.of(method, sources)));
            Hierarchy hierarchy = new Hierarchy(dice, sources);
            extended = hierarchy.place(dice.shuffled(abstracts), isPrivate ? "" : qualified("."));
            text.append(hierarchy.isBelowSealed() && draft.header.equals("interface") ? "non-sealed " : "");
            hierarchy.own().forEach(member -> body.append("    ").append(member).append("\n"));
            draft.extraMembers.forEach(body::append);
            body.append(Neighbours.members(dice, sources));
            if (draft.header.startsWith("sealed")) {
                body.append("    non-sealed interface Permitted_ extends ")
                        .append(typeName)
                        .append(" {}\n");
            }
        }
        text.append(draft.header).append(" ").append(typeName).append(draft.typeParameters);
        return text.append(extended).append(" {\n").append(body).append("}\n").toString();
    }

    /** The calls that users write. They compile against a stub too, so that a mistake stays one error. */
    private String calls() {
        StringBuilder text = new StringBuilder("public final class Calls_ {\n"
                + "    public static java.util.Map<java.lang.String, java.lang.Object> urls() throws java.lang.Exception {\n"
                + "        java.util.Map<java.lang.String, java.lang.Object> all = new java.util.TreeMap<>();\n");
        if (!isUncallable()) {
            String factory = factoryName();
            text.append("        ")
                    .append(factory)
                    .append(" factory_ = new ")
                    .append(factory)
                    .append("(");
            text.append(draft.constructorArguments().stream()
                            .map(Draft.Slot::expression)
                            .collect(Collectors.joining(", ")))
                    .append(");\n");
            if (draft.isRequest()) {
                request(text);
            } else {
                draft.methods.forEach(method -> method(text, method));
            }
        }
        return text.append("        return all;\n    }\n}\n").toString();
    }

    private String factoryName() {
        return qualified("_") + "UrlFactory";
    }

    /** The config's name in its package, with this between the types. */
    private String qualified(String separator) {
        String prefix = (outer.isEmpty() ? "" : outer + separator) + (middle.isEmpty() ? "" : middle + separator);
        return sources.packageName() + "." + prefix + typeName;
    }

    private boolean isUncallable() {
        return draft.modifier.equals("private ")
                || !draft.header.equals("interface")
                || !draft.typeParameters.isEmpty();
    }

    private void method(StringBuilder text, Draft.UrlMethod method) {
        text.append("        all.put(\"")
                .append(method.name)
                .append("\", factory_.")
                .append(method.name)
                .append("(");
        text.append(method.arguments.stream()
                        .map(slot -> slot.type.equals("int") ? "0" : slot.expression())
                        .collect(Collectors.joining(", ")))
                .append("));\n");
        urls.put(
                method.name,
                draft.url(
                        method.isReauthentication,
                        method.arguments.stream().map(slot -> slot.bound).toList()));
    }

    private void request(StringBuilder text) {
        List<Bound> setters = new ArrayList<>(draft.setters);
        Bound state = setters.stream()
                .filter(bound -> bound.label().equals("state"))
                .findFirst()
                .orElseThrow();
        setters.remove(state);
        text.append("        all.put(\"request\", factory_.request(")
                .append(state.expression(""))
                .append(")");
        for (Bound bound : dice.shuffled(setters)) {
            String type = bound.value() instanceof List<?>
                    ? "java.lang.String[]"
                    : bound.types().get(0);
            text.append(".")
                    .append(bound.label())
                    .append("(")
                    .append(bound.expression(type))
                    .append(")");
        }
        text.append(dice.oneOf(".url());\n", ".uri());\n"));
        urls.put("request", draft.url(false, draft.setters));
    }
}
