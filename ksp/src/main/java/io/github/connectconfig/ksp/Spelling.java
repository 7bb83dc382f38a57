package io.github.connectconfig.ksp;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spells messages as a Kotlin build needs them. They are written for Java and for javac. */
final class Spelling {
    private static final String TYPE = "(List<String>|String\\[]|String|URI|boolean|Mode|ApprovalPrompt|ResponseType)";

    /** From declarations of Java to those of Kotlin, in this order. */
    private static final List<Replacement> REPLACEMENTS = List.of(
            Replacement.of("`" + TYPE + " (\\w+)\\(\\);`", "`val $2: $1`"),
            Replacement.of("`" + TYPE + " (\\w+)`", "`$2: $1`"),
            Replacement.of("`(@ConnectParameter\\([^)]*\\)) (\\w+) …`", "`$1 …: $2`"),
            Replacement.of("(\\w+ = )\\{([^{}`]*)}`", "$1[$2]`"),
            Replacement.of("(parameters = )(\"[^\"]*\")`", "$1[$2]`"),
            Replacement.of("@SuppressWarnings\\(", "@Suppress("),
            Replacement.of(" \\(`default`\\)", ""),
            Replacement.of("`boolean` or `Boolean`", "`Boolean`"),
            Replacement.of("\\bboolean`", "Boolean`"),
            Replacement.of("String\\[]", "Array<String>"),
            Replacement.of("`sealed` and its `permits` clause", "`sealed`"),
            Replacement.of("(?:the|its) `throws` clause", "`@Throws`"));

    private Spelling() {}

    private record Replacement(Pattern java, String kotlin) {
        static Replacement of(String java, String kotlin) {
            return new Replacement(Pattern.compile(java), kotlin);
        }
    }

    /** Replaces javac's options by those of KSP, which a build gives as {@code ksp { arg("name", "value") }}. */
    static String ofOptions(String text) {
        return text.replaceAll("-A(connectconfig\\.\\w+)=(\\w+)", "arg(\"$1\", \"$2\")")
                .replaceAll("-A(?=connectconfig\\.)", "");
    }

    /** Replaces Java's code by Kotlin's. The headline has none but the user's own. */
    static String inKotlin(String text) {
        String headline = text.lines().findFirst().orElse("");
        return text.lines().skip(1).map(Spelling::line).collect(Collectors.joining("\n", headline + "\n", ""));
    }

    private static String line(String line) {
        String kotlin = line;
        for (Replacement replacement : REPLACEMENTS) {
            kotlin = replacement.java().matcher(kotlin).replaceAll(replacement.kotlin());
        }
        return kotlin;
    }
}
