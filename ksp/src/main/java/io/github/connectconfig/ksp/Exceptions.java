package io.github.connectconfig.ksp;

import java.util.List;
import java.util.Set;

/** The checked exceptions of members of the same signature. */
final class Exceptions {
    /** The exceptions for which javac warns that a resource may be interrupted while it is closed. */
    private static final Set<String> INTERRUPTING =
            Set.of("java.lang.InterruptedException", "java.lang.Exception", "java.lang.Throwable", "kotlin.Throwable");

    private Exceptions() {}

    /** Returns true if callers must catch an exception. Of several twins, each must allow it. */
    static boolean areIn(List<Member> twins) {
        if (twins.size() == 1) {
            return !twins.get(0).thrown().isEmpty();
        }
        return twins.stream()
                .flatMap(twin -> twin.thrown().stream())
                .anyMatch(thrown -> twins.stream()
                        .allMatch(twin -> twin.thrown().stream().anyMatch(wide -> wide.isAssignableFrom(thrown))));
    }

    /** Returns true for a member of which javac warns (lint {@code try}) in each class that inherits it. */
    static boolean mayInterruptClosing(Member member) {
        return member.name().equals("close")
                && member.arguments().isEmpty()
                && member.thrown().stream()
                        .anyMatch(thrown -> INTERRUPTING.contains(
                                Names.qualified(Aliases.expanded(thrown).getDeclaration())));
    }
}
