package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Quoting;
import io.github.connectconfig.runtime.Violation;
import java.util.Optional;

/**
 * One mistake: the rule, the token and the text.
 *
 * @param before the headline up to the value
 * @param value the value as it was configured, if the headline shows one
 * @param after the headline after the value
 * @param help what to type
 * @param note why
 */
public record Finding(
        Rule rule,
        FindingLocation where,
        String before,
        Optional<String> value,
        String after,
        Optional<String> help,
        Optional<String> note) {

    private static final int COLUMNS = 100;
    private static final int VALUE = 60;

    /** Returns a finding whose headline shows no value. */
    public static Finding of(Rule rule, FindingLocation where, String sentence) {
        return new Finding(rule, where, sentence, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    /** Returns a finding about a value: {@code before `value`after}. */
    public static Finding of(Rule rule, FindingLocation where, String before, String value, String after) {
        return new Finding(rule, where, before, Optional.of(value), after, Optional.empty(), Optional.empty());
    }

    /** Returns a finding about a value of the annotation: {@code problem `value` in member}. */
    public static Finding of(Rule rule, FindingLocation.Member where, String problem, String value) {
        return of(rule, where, problem, value, " in " + where.label());
    }

    /** Returns the compile-time finding for a value that is refused at run time. */
    public static Finding of(Violation violation, FindingLocation.Member where, String value) {
        return of(Rule.of(violation.rule()), where, violation.problem(), value).note(violation.expectation());
    }

    public Finding help(String text) {
        return new Finding(rule, where, before, value, after, Optional.of(text), note);
    }

    public Finding help(Optional<String> text) {
        return new Finding(rule, where, before, value, after, text, note);
    }

    public Finding note(String text) {
        return new Finding(rule, where, before, value, after, help, Optional.of(text));
    }

    /** Returns this finding for a super-interface that has no source position. */
    public Finding declaredIn(String superInterface) {
        String declared = " (in " + superInterface + ")";
        int room = COLUMNS - headline().length();
        return value.isEmpty() && declared.length() > room
                ? note(note.map(text -> text + ", ").orElse("") + "it is declared in " + superInterface)
                : new Finding(rule, where, before, value, after + declared, help, note);
    }

    /**
     * Returns the first line, which is understandable alone. It has at most 100 columns; a longer value is shortened.
     */
    public String headline() {
        String start = "[ConnectConfig/" + rule.id() + "] " + before;
        int room = COLUMNS - start.length() - after.length() - " ``".length();
        String found = value.map(text -> " " + Quoting.of(text, Math.max(1, Math.min(VALUE, room))))
                .orElse("");
        String line = start + found + after;
        return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 1) + "…";
    }

    /** Returns all lines, as the compiler prints them. */
    public String text() {
        return headline()
                + help.map(text -> "\n  help: " + text).orElse("")
                + note.map(text -> "\n  note: " + text).orElse("")
                + "\n  see: -Aconnectconfig.explain=" + rule.id();
    }
}
