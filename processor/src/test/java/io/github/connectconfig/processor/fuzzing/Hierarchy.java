package io.github.connectconfig.processor.fuzzing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Spreads the methods of a config over super-interfaces: chains, diamonds, type arguments, sealed and functional ones, and
 * methods that are declared again. An interface extends only those that were made before it, so whatever overrides comes later.
 */
final class Hierarchy {
    static final List<String> DEPRECATIONS = List.of(
            "@java.lang.Deprecated ",
            "@java.lang.Deprecated(forRemoval = true) ",
            "/** @deprecated */ ",
            "/** @deprecated */ @java.lang.Deprecated ");
    private static final List<String> VARIABLES = List.of("T", "E", "S", "URI", "String");

    /** A super-interface; {@code bound} is what its type variable stands for, {@code ""} if it has none. */
    private static final class Level {
        String name;
        String variable = "";
        String bound = "";
        boolean mayBeRaw;
        /** Which types may extend it, by qualified name; empty if it is not sealed. */
        final List<String> permitted = new ArrayList<>();

        final Set<Level> parents = new LinkedHashSet<>();
        final List<String> members = new ArrayList<>();

        /** All that this one inherits from, and this. */
        Set<Level> all() {
            Set<Level> all = new LinkedHashSet<>(Set.of(this));
            parents.forEach(parent -> all.addAll(parent.all()));
            return all;
        }

        String reference() {
            return variable.isEmpty() || isRaw() ? name : name + "<" + bound + ">";
        }

        /** Without type arguments, unless its signatures have any, or annotations of types: those would be erased. */
        private boolean isRaw() {
            return mayBeRaw
                    && parents.isEmpty()
                    && members.stream()
                            .noneMatch(member ->
                                    member.contains("<") || member.contains(variable) || member.contains(".Note_ "));
        }
    }

    private final Dice dice;
    private final Sources sources;
    private final List<Level> levels = new ArrayList<>();
    private final List<String> own = new ArrayList<>();

    private boolean isBelowSealed;

    Hierarchy(Dice dice, Sources sources) {
        this.dice = dice;
        this.sources = sources;
    }

    /**
     * Places all methods, writes the super-interfaces, and returns the {@code extends} clause of the config.
     *
     * @param config the qualified name that others may call it by, {@code ""} if it is private
     */
    String place(List<Member> members, String config) {
        int count = dice.oneIn(2) ? 0 : 1 + dice.below(3);
        for (int index = 0; index < count; index++) {
            Level level = new Level();
            level.name = "Base" + index;
            if (dice.oneIn(3)) {
                level.variable = dice.oneOf(VARIABLES);
                level.mayBeRaw = dice.oneIn(2);
                sources.take(level.variable);
                level.bound = dice.oneOf(
                        Sources.STRING, "java.net.URI", "java.util.List<java.lang.String>", "java.lang.Boolean");
            }
            level.parents.addAll(dice.some(levels, 2));
            levels.add(level);
        }
        Set<Level> direct = new LinkedHashSet<>(dice.some(levels, 3));
        List<Level> reachable = levels.stream()
                .filter(level -> direct.stream().anyMatch(each -> each.all().contains(level)))
                .toList();
        List<String> extended = new ArrayList<>();
        members.forEach(member -> place(member, reachable, extended));
        levels.forEach(level -> seal(level, direct.contains(level), config));
        isBelowSealed = direct.stream().anyMatch(level -> !level.permitted.isEmpty());
        for (Level level : levels) {
            String reference = write(level);
            if (direct.contains(level)) {
                extended.add(reference);
            }
        }
        if (dice.oneIn(12)) {
            extended.add("java.io.Serializable");
        }
        return extended.isEmpty() ? "" : " extends " + String.join(", ", dice.shuffled(extended));
    }

    /** Whether the config has to say that it is not sealed. */
    boolean isBelowSealed() {
        return isBelowSealed;
    }

    /** What the config declares itself. */
    List<String> own() {
        return own;
    }

    /** Makes it sealed at times, if there is a type that may extend it. */
    private void seal(Level level, boolean isDirect, String config) {
        if (!dice.oneIn(6) || isDirect && config.isEmpty()) {
            return;
        }
        levels.stream()
                .filter(other -> other.parents.contains(level))
                .forEach(other -> level.permitted.add(sources.packageName() + "." + other.name));
        if (isDirect) {
            level.permitted.add(config);
        }
    }

    private void place(Member member, List<Level> reachable, List<String> extended) {
        // In two interfaces, an array and any number of values are one argument.
        boolean isForTwo = member.isVarArgs() && reachable.size() > 1;
        if (reachable.isEmpty() || !isForTwo && dice.oneIn(2)) {
            own.add(member.declaration());
            if (member.isOfFunction() && dice.oneIn(2)) {
                extended.add(member.function());
            }
            if (!reachable.isEmpty() && dice.oneIn(2)) {
                declareEarlier(member, dice.oneOf(reachable));
            }
            return;
        }
        int index = isForTwo ? 1 + dice.below(reachable.size() - 1) : dice.below(reachable.size());
        Level level = reachable.get(index);
        boolean isAgain = index > 0 && (isForTwo || dice.oneIn(2));
        // Variables of two interfaces are two types, even if they stand for one in the config.
        declare(level, member, !isAgain);
        if (isAgain) {
            declareEarlier(member, reachable.get(dice.below(index)));
        }
    }

    /** Another declaration of the method, in an interface that cannot be below the other: as wide or wider. */
    private void declareEarlier(Member member, Level level) {
        String wider = member.returnType();
        if (dice.oneIn(2)) {
            wider = switch (member.returnType()) {
                case Sources.STRING -> dice.oneOf("java.lang.Object", "java.lang.CharSequence");
                case "java.net.URI" -> dice.oneOf("java.lang.Object", "java.io.Serializable");
                default -> wider;
            };
        }
        // The narrowest of several clauses counts, so one that is empty elsewhere takes this one away.
        String clause = member.clause().isEmpty() && dice.oneIn(3) ? " throws java.io.IOException" : member.clause();
        Member other = member.with("", wider, clause);
        declare(level, dice.oneIn(2) ? other.withOtherArray() : other, true);
    }

    private void declare(Level level, Member member, boolean mayBeVariable) {
        Member declared =
                !mayBeVariable || level.variable.isEmpty() || member.name().equals("equals")
                        ? member
                        : member.withVariable(level.bound, level.variable);
        String deprecated = dice.oneIn(12) ? dice.oneOf(DEPRECATIONS) : "";
        level.members.add(declared.with(deprecated, declared.returnType(), declared.clause())
                .declaration());
    }

    private String write(Level level) {
        StringBuilder text = new StringBuilder("@java.lang.SuppressWarnings({\"rawtypes\", \"overrides\"})\n");
        boolean isSealed = !level.permitted.isEmpty();
        boolean isSub = level.parents.stream().anyMatch(parent -> !parent.permitted.isEmpty());
        boolean isFunctional = level.members.size() == 1 && level.parents.isEmpty() && !isSealed;
        text.append(isFunctional && dice.oneIn(2) ? "@java.lang.FunctionalInterface\n" : "");
        text.append("public ").append(isSealed ? "sealed " : isSub ? "non-sealed " : "");
        text.append("interface ").append(level.name);
        if (!level.variable.isEmpty()) {
            text.append("<").append(level.variable).append(">");
        }
        String separator = " extends ";
        for (Level parent : level.parents) {
            text.append(separator).append(parent.reference());
            separator = ", ";
        }
        text.append(isSealed ? " permits " + String.join(", ", level.permitted) : "");
        text.append(" {\n");
        level.members.forEach(member -> text.append("    ").append(member).append("\n"));
        text.append(Neighbours.members(dice, sources));
        // Eclipse's compiler loses the names of arguments in a class file where they or the method are annotated.
        boolean isAlone = level.parents.isEmpty()
                && !isSealed
                && level.members.stream().noneMatch(member -> member.contains("@") || member.contains("Missing_"));
        text.append("}\n");
        if (isAlone) {
            // Nor does it look for a generated type again that it has met with type arguments.
            level.name = sources.addAnywhere(level.name, text.toString(), level.variable.isEmpty());
        } else {
            sources.add(level.name, text.toString());
        }
        return level.reference();
    }
}
