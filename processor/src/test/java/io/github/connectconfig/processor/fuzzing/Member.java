package io.github.connectconfig.processor.fuzzing;

import java.util.List;

/**
 * An abstract method of an interface, in parts that its declarations put together differently.
 *
 * @param annotations with a space after them
 * @param modifiers type parameters, with a space after them
 * @param returnType a qualified type
 * @param arguments each a type and a name, with annotations before them
 * @param clause {@code throws} and types, with a space before it
 */
record Member(
        String annotations, String modifiers, String returnType, String name, List<String> arguments, String clause) {
    private static final String CONFIG = "@io.github.connectconfig.";

    static Member accessor(Draft.Slot slot) {
        return new Member("", "", slot.type, slot.bound.label(), List.of(), "");
    }

    static Member of(Draft.UrlMethod method) {
        return new Member(
                method.isReauthentication ? CONFIG + "Reauthenticate " : "",
                method.modifiers,
                method.returnType,
                method.name,
                method.arguments.stream()
                        .map(slot -> slot.annotation + slot.annotatedType() + " " + slot.name)
                        .toList(),
                method.clause);
    }

    String declaration() {
        return annotations + modifiers + returnType + " " + name + "(" + String.join(", ", arguments) + ")" + clause
                + ";";
    }

    Member with(String moreAnnotations, String otherReturnType, String otherClause) {
        return new Member(moreAnnotations + annotations, modifiers, otherReturnType, name, arguments, otherClause);
    }

    /** The same with a type variable where the type stands that it is bound to. */
    Member withVariable(String type, String variable) {
        return new Member(
                annotations,
                modifiers,
                withVariable(returnType, type, variable),
                name,
                arguments.stream()
                        .map(argument -> withVariable(argument, type, variable))
                        .toList(),
                clause);
    }

    private static String withVariable(String text, String type, String variable) {
        return text.replace(type, variable);
    }
}
