package io.github.connectconfig.processor.fuzzing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An abstract method of an interface, in parts that its declarations put together differently.
 *
 * @param annotations with a space after them
 * @param modifiers type parameters, with a space after them
 * @param returnType a qualified type
 * @param clause {@code throws} and types, with a space before it
 */
record Member(
        String annotations, String modifiers, String returnType, String name, List<Argument> arguments, String clause) {
    /** The method of {@code Function} and {@code BiFunction}. */
    static final String FUNCTION = "apply";

    private static final String CONFIG = "@io.github.connectconfig.";

    /**
     * An argument.
     *
     * @param annotation with a space after it
     */
    record Argument(String annotation, String type, String name) {
        @Override
        public String toString() {
            return annotation + type + " " + name;
        }
    }

    static Member accessor(Draft.Slot slot) {
        return new Member("", "", slot.annotatedType(), slot.bound.label(), List.of(), "");
    }

    static Member of(Draft.UrlMethod method, Sources sources) {
        String suppression = method.suppressed.isEmpty()
                ? ""
                : "@java.lang.SuppressWarnings(" + sources.token("ConnectConfig." + method.suppressed) + ") ";
        return new Member(
                suppression + (method.isReauthentication ? CONFIG + "Reauthenticate " : ""),
                method.modifiers,
                method.returnType,
                method.name,
                method.arguments.stream()
                        .map(slot -> new Argument(parameter(slot, sources), slot.annotatedType(), slot.name))
                        .toList(),
                method.clause);
    }

    private static String parameter(Draft.Slot slot, Sources sources) {
        if (slot.parameter.isEmpty()) {
            return "";
        }
        String value = slot.bound.isUnresolved() ? Sources.MISSING : sources.constant(slot.parameter);
        return CONFIG + "ConnectParameter(" + value + ") ";
    }

    /** Whether one of the JDK's functional interfaces has this method, if its type arguments are right. */
    boolean isOfFunction() {
        return name.equals(FUNCTION)
                && !arguments.isEmpty()
                && arguments.size() <= 2
                && modifiers.isEmpty()
                && clause.isEmpty()
                && Stream.concat(Stream.of(returnType), arguments.stream().map(Argument::type))
                        .allMatch(type -> type.contains(".") && !type.endsWith("..."));
    }

    /** That interface, with type arguments. */
    String function() {
        String types = arguments.stream().map(Argument::type).collect(Collectors.joining(", "));
        return "java.util.function." + (arguments.size() == 1 ? "" : "Bi") + "Function<" + types + ", " + returnType
                + ">";
    }

    String declaration() {
        return annotations + modifiers + returnType + " " + name + "("
                + arguments.stream().map(Argument::toString).collect(Collectors.joining(", ")) + ")" + clause + ";";
    }

    Member with(String moreAnnotations, String otherReturnType, String otherClause) {
        return new Member(moreAnnotations + annotations, modifiers, otherReturnType, name, arguments, otherClause);
    }

    boolean isVarArgs() {
        return !arguments.isEmpty()
                && arguments.get(arguments.size() - 1).type().endsWith("...");
    }

    /** The same with an array where it takes any number of values, or the other way round. */
    Member withOtherArray() {
        List<Argument> others = new ArrayList<>(arguments);
        if (!others.isEmpty()) {
            Argument last = others.remove(others.size() - 1);
            String type = last.type().endsWith("...")
                    ? last.type().replace("...", "[]")
                    : last.type().replaceAll("\\[]$", "...");
            others.add(new Argument(last.annotation(), type, last.name()));
        }
        return new Member(annotations, modifiers, returnType, name, others, clause);
    }

    /** The same with a type variable where the type stands that it is bound to. */
    Member withVariable(String type, String variable) {
        return new Member(
                annotations,
                withVariable(modifiers, type, variable),
                withVariable(returnType, type, variable),
                name,
                arguments.stream()
                        .map(argument -> new Argument(
                                argument.annotation(), withVariable(argument.type(), type, variable), argument.name()))
                        .toList(),
                clause);
    }

    private static String withVariable(String text, String type, String variable) {
        return text.replace(type, variable);
    }
}
