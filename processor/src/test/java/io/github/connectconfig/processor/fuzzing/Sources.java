package io.github.connectconfig.processor.fuzzing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files of one case, and where its constants stand. */
final class Sources {
    /** Types of the unnamed start of a name come first, so that nothing of the case can hide them. */
    static final String STRING = "java.lang.String";
    /** What the names of classes begin with that are deleted before the case is compiled. */
    static final String ABSENT = "Absent";
    /** A constant that nothing declares. */
    static final String MISSING = "Constants_.MISSING";

    private final Dice dice;
    private final String packageName;
    private final boolean hidesPackages;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> library = new LinkedHashMap<>();
    private final Map<Integer, Map<String, String>> generated = new TreeMap<>();
    private final StringBuilder constants = new StringBuilder();
    private final Set<String> taken = new HashSet<>();
    private int number;

    Sources(Dice dice, String packageName) {
        this.dice = dice;
        this.packageName = packageName;
        this.hidesPackages = dice.oneIn(5);
    }

    String packageName() {
        return packageName;
    }

    /** Whether constants have names of packages, in place of names of types. */
    boolean hidesPackages() {
        return hidesPackages;
    }

    /** By path, what is compiled. */
    Map<String, String> texts() {
        return texts;
    }

    /** By path, what was compiled before, and is there as class files. */
    Map<String, String> library() {
        return library;
    }

    /** By round and qualified name, what another processor writes. */
    Map<Integer, Map<String, String>> generated() {
        return generated;
    }

    /** Adds a file with one top-level type. */
    void add(String typeName, String text) {
        texts.put(packageName.replace('.', '/') + "/" + typeName + ".java", "package " + packageName + ";\n\n" + text);
    }

    /** Adds a public type in one of the places that it may come from, and returns its qualified name. */
    String addAnywhere(String typeName, String text, boolean mayBeGenerated) {
        switch (dice.below(mayBeGenerated ? 6 : 5)) {
            case 0 -> {
                String lib = packageName + ".lib";
                // In a generic interface javac looks for the class wherever a source extends a second one.
                addToLibrary(lib, typeName, mayBeGenerated && dice.oneIn(3) ? withAbsentClass(text) : text);
                return lib + "." + typeName;
            }
            case 5 -> {
                generate(typeName, text);
                // By a qualified name, Eclipse's compiler does not always look for it again.
                return typeName;
            }
            default -> add(typeName, text);
        }
        return packageName + "." + typeName;
    }

    private void addToLibrary(String lib, String typeName, String text) {
        library.put(lib.replace('.', '/') + "/" + typeName + ".java", "package " + lib + ";\n\n" + text);
    }

    /** A body that mentions a class that is not there any more, which no factory needs. */
    private String withAbsentClass(String text) {
        String absent = fresh(ABSENT);
        addToLibrary(packageName + ".lib", absent, "public class " + absent + " extends java.lang.Exception {}\n");
        String body = "(" + absent + " it) throws " + absent + " {\n        return it;\n    }\n";
        return text.substring(0, text.lastIndexOf('}')) + "    default " + absent + " " + fresh("helper") + body
                + "}\n";
    }

    private void generate(String typeName, String text) {
        generated
                .computeIfAbsent(1 + dice.below(2), round -> new LinkedHashMap<>())
                .put(packageName + "." + typeName, "package " + packageName + ";\n\n" + text);
    }

    /** Whether another processor writes something after the first round, which Eclipse's compiler does not resolve. */
    boolean isForJavacOnly() {
        return generated.keySet().stream().anyMatch(round -> round > 1);
    }

    /** Takes the name of a type that others may be in, and so may not hide. */
    void take(String name) {
        taken.add(name);
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    /** A new name in this case. */
    String fresh(String prefix) {
        return prefix + number++ + "_";
    }

    /** A constant expression with this value, in one of many spellings. */
    String constant(String value) {
        String literal = quote(value);
        return switch (dice.below(14)) {
            case 0 -> "(" + literal + ")";
            case 1 -> split(value);
            case 2, 3 -> "Constants_." + inConstants(literal);
            case 4 -> "Constants_.Inner." + inConstants(literal);
            case 5 -> "true ? " + literal + " : \"\"";
            case 6 -> "(" + STRING + ") " + literal;
            case 7 -> anywhere(literal);
            default -> literal;
        };
    }

    /** A text of {@code @SuppressWarnings}: few configs have any, so that it comes from another place more often. */
    String token(String value) {
        return value.equals(MISSING) ? MISSING : dice.oneIn(2) ? anywhere(quote(value)) : constant(value);
    }

    private String split(String value) {
        int middle = dice.below(value.length() + 1);
        String end = value.substring(middle);
        return quote(value.substring(0, middle)) + " + "
                + (end.length() == 1 && end.charAt(0) != '\'' && end.charAt(0) != '\\'
                        ? "'" + quote(end).substring(1, quote(end).length() - 1).replace("\\\"", "\"") + "'"
                        : quote(end));
    }

    private String inConstants(String literal) {
        String name = fresh("VALUE");
        constants
                .append("    ")
                .append("static final java.lang.String ")
                .append(name)
                .append(" = ")
                .append(literal)
                .append(";\n");
        return name;
    }

    private String anywhere(String literal) {
        String type = fresh("Names");
        return addAnywhere(
                        type, "public interface " + type + " {\n    " + STRING + " NAME = " + literal + ";\n}\n", true)
                + ".NAME";
    }

    /** Writes what constants refer to. */
    void finish() {
        add(
                "Constants_",
                "final class Constants_ extends ConstantsOf_ {\n    static final class Inner extends ConstantsOf_ {}\n}\n\n"
                        + "class ConstantsOf_ {\n" + constants + "}\n");
    }

    /** A text as a Java literal. */
    static String quote(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            literal.append(
                    switch (c) {
                        case '"', '\\' -> "\\" + c;
                        default -> c >= ' ' && c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c);
                    });
        }
        return literal.append('"').toString();
    }
}
