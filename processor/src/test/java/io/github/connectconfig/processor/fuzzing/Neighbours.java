package io.github.connectconfig.processor.fuzzing;

import java.util.List;

/** What stands beside the methods of a config and in its package, and is none of a factory's business. */
final class Neighbours {
    private static final List<String> NAMES = List.of(
            "String",
            "Object",
            "Override",
            "Generated",
            "Values",
            "Deprecated",
            "SuppressWarnings",
            "Request",
            "MakeRequest",
            "VinRequest",
            "URI",
            "List",
            "FluentRequest",
            "Mode",
            "Parameter",
            "ConnectConfigGenerated",
            "Locale",
            "Collection",
            "Set",
            "Boolean",
            "IllegalArgumentException",
            "UnsupportedOperationException",
            "Make",
            "ResponseType",
            "ApprovalPrompt");
    private static final List<String> PACKAGES = List.of("javax", "java", "io");

    private Neighbours() {}

    /** Constants, nested types and methods with a body. */
    static String members(Dice dice, Sources sources) {
        StringBuilder members = new StringBuilder();
        // A name of a package and one of a type in it, together, are out of reach, which is a finding.
        for (String name : dice.some(sources.hidesPackages() ? PACKAGES : NAMES, 2)) {
            if (sources.isTaken(name)) {
                continue;
            }
            members.append(
                    switch (sources.hidesPackages() ? 0 : dice.below(3)) {
                        case 0 -> "    int " + name + " = " + dice.below(9) + ";\n";
                        case 1 -> "    interface " + name + " {}\n";
                        default -> "";
                    });
        }
        if (dice.oneIn(4)) {
            members.append("    default java.lang.String ")
                    .append(sources.fresh("helper"))
                    .append("(java.lang.String user) {\n        return user;\n    }\n");
        }
        if (dice.oneIn(6)) {
            members.append("    static java.net.URI ")
                    .append(sources.fresh("helper"))
                    .append("(int vin) {\n        return null;\n    }\n");
        }
        if (dice.oneIn(6)) {
            members.append("    private <T> T ")
                    .append(sources.fresh("helper"))
                    .append("() {\n        return null;\n    }\n");
        }
        return members.toString();
    }

    /** Types of the package that a factory might mean by their simple names. */
    static void addTypes(Dice dice, Sources sources) {
        for (String name : dice.some(NAMES, 3)) {
            if (!sources.isTaken(name)) {
                sources.add(name, dice.oneOf("public class ", "final class ", "public interface ") + name + " {}\n");
            }
        }
    }
}
