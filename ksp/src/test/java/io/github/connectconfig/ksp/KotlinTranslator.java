package io.github.connectconfig.ksp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates a config from Java to Kotlin, line by line, as far as it has a form there whose class file is the same. */
final class KotlinTranslator {
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|//[^\n]*|(?s:/\\*.*?\\*/)|'(?:\\\\.|[^'\\\\\n])+'");
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{1,3})");
    private static final Pattern HELD = Pattern.compile("<[#!](\\d+)>");
    private static final String NESTED = "(?:[^()]++|\\([^()]*\\))*+";
    private static final Pattern TYPE_HEAD = Pattern.compile(
            "(?:public )?(sealed )?interface (\\w+(?:<[^{]*?>)?)(?: extends ([^{]*?))?(?: permits [^{]*?)? *\\{");
    /** A config that Kotlin has no visibility for. */
    private static final Pattern PACKAGE_PRIVATE =
            Pattern.compile("@ConnectConfig(?:\\([^()]*\\))?\\s+(?:@\\w+(?:\\([^()]*\\))?\\s+)*(?:sealed )?interface");

    private static final Pattern METHOD =
            Pattern.compile("(?<![\\w.])((?:@\\w+(?:\\([^()]*\\))?\\s+)*)(?:public |abstract )*(<.*?> )?"
                    + "((?:[a-z]\\w*\\.)*[A-Z][\\w.]*(?:<[\\w.<>, ?]*>)?(?:\\[])?|void|boolean|int|long|double|char)\\s+(\\w+)\\(("
                    + NESTED
                    + ")\\)(?: throws (\\w+))?;");
    private static final Pattern ARGUMENT =
            Pattern.compile("((?:@\\w+(?:\\([^()]*\\))?\\s+)*)(?:final )?(.+?)\\s+(\\w+)");
    private static final Pattern LIST_MEMBER =
            Pattern.compile("\\b(scopes|flags|parameters) = (?!\\[)([^,\\[]*?)(?=\\s*(?:<!\\d+>\\s*)*(?:,|$))");
    private static final Pattern LEFT = Pattern.compile(
            ";|\\b(?:static|default|final|class|enum|record|permits|throws|new|public|protected|abstract|Boolean\\?|Integer|Long|Object)\\b|\\?(?!\\w)|@interface|\"\"\"|@Deprecated");

    private final List<String> held = new ArrayList<>();

    private KotlinTranslator() {}

    /** Returns the Kotlin form of a Java file, or nothing if the translator does not know one. */
    static Optional<String> translate(String java) {
        return new KotlinTranslator().file(java);
    }

    private Optional<String> file(String java) {
        // Kotlin has no raw types.
        if (java.contains("\"\"\"") || java.contains("\"rawtypes\"")) {
            return Optional.empty();
        }
        String code = LITERAL.matcher(java).replaceAll(literal -> hold(literal.group()));
        code = code.replaceAll("(?m)^package ([\\w.]+);", "package $1")
                .replaceAll("(?m)^import java\\.util\\.(?:List|Set|Collection|Map);", "")
                .replaceAll("(?m)^import (?:static )?([\\w.]+);", "import $1")
                .replaceAll("@SuppressWarnings\\(\\{([^}]*)}\\)", "@Suppress($1)")
                .replace("@SuppressWarnings(", "@Suppress(")
                .replaceAll("\\b(\\w+) = (\\w+)\\.(\\w+)\\b(?!\\()", "$1 = $2.$3");
        code = annotations(code);
        if (PACKAGE_PRIVATE.matcher(code).find()) {
            return Optional.empty();
        }
        code = TYPE_HEAD.matcher(code).replaceAll(head -> Matcher.quoteReplacement(head(head)));
        code = METHOD.matcher(code).replaceAll(method -> Matcher.quoteReplacement(method(method)));
        if (LEFT.matcher(code).find()) {
            return Optional.empty();
        }
        return Optional.of(HELD.matcher(code)
                .replaceAll(each -> Matcher.quoteReplacement(literal(held.get(Integer.parseInt(each.group(1)))))));
    }

    /** Keeps a literal or a comment away from what is rewritten. */
    private String hold(String text) {
        held.add(text);
        return (text.startsWith("/") ? "<!" : "<#") + (held.size() - 1) + ">";
    }

    private static String literal(String java) {
        if (!java.startsWith("\"")) {
            return java;
        }
        String kotlin = java.replace("\\s", " ").replace("\\f", "\\u000c").replace("$", "\\$");
        return OCTAL.matcher(kotlin)
                .replaceAll(octal ->
                        Matcher.quoteReplacement(String.format("\\u%04x", Integer.parseInt(octal.group(1), 8))));
    }

    /** Rewrites the arrays of each {@code @ConnectConfig}. */
    private static String annotations(String code) {
        StringBuilder kotlin = new StringBuilder();
        int done = 0;
        for (int start = code.indexOf("@ConnectConfig("); start >= 0; start = code.indexOf("@ConnectConfig(", done)) {
            int open = start + "@ConnectConfig(".length();
            int end = open;
            for (int depth = 1; depth > 0; end++) {
                depth += code.charAt(end) == '(' ? 1 : code.charAt(end) == ')' ? -1 : 0;
            }
            String arguments = code.substring(open, end - 1).replace('{', '[').replace('}', ']');
            kotlin.append(code, done, open)
                    .append(LIST_MEMBER.matcher(arguments).replaceAll("$1 = [$2]"))
                    .append(')');
            done = end;
        }
        return kotlin.append(code.substring(done)).toString();
    }

    private static String head(MatchResult head) {
        return (head.group(1) == null ? "" : "sealed ") + "interface " + head.group(2)
                + (head.group(3) == null ? "" : " : " + type(head.group(3))) + " {";
    }

    private static String method(MatchResult method) {
        List<String> arguments = new ArrayList<>();
        for (String argument :
                method.group(5).isBlank() ? new String[0] : method.group(5).split(",(?![^<]*>)")) {
            arguments.add(argument(argument));
        }
        boolean overrides = method.group(1).contains("@Override");
        String annotations = method.group(1).replaceAll("@Override\\s+", "")
                + (overrides ? "override " : "")
                + (method.group(6) == null ? "" : "@Throws(" + method.group(6) + "::class) ");
        String name = method.group(4);
        String result = type(method.group(3));
        if (arguments.isEmpty() && method.group(2) == null && method.group(6) == null && name.matches("get[A-Z].*")) {
            return annotations + "val " + name.substring(3, 4).toLowerCase(java.util.Locale.ROOT) + name.substring(4)
                    + ": " + result;
        }
        return annotations + "fun "
                + (method.group(2) == null ? "" : method.group(2).replaceAll(" extends ", " : "))
                + name + "(" + String.join(",", arguments) + ")"
                + (result.equals("Unit") ? "" : ": " + result);
    }

    private static String argument(String java) {
        String space = java.substring(0, java.length() - java.stripLeading().length());
        Matcher parts = ARGUMENT.matcher(java.strip());
        if (!parts.matches()) {
            return java + ";"; // which no Kotlin has
        }
        String type = parts.group(2);
        boolean isVarArgs = type.endsWith("...");
        return space + parts.group(1) + (isVarArgs ? "vararg " : "") + parts.group(3) + ": "
                + type(isVarArgs ? type.substring(0, type.length() - 3) : type);
    }

    private static String type(String java) {
        if (java.matches("List|Set|Collection|Map")) {
            return ";"; // Kotlin has no raw types.
        } else if (java.endsWith("[]")) {
            String component = java.substring(0, java.length() - 2);
            return component.matches("[a-z]+") ? type(component) + "Array" : "Array<" + type(component) + ">";
        }
        return java.replace("java.lang.String", "kotlin.String")
                .replaceAll("\\bBoolean\\b", "Boolean?")
                .replaceAll("\\bboolean\\b", "Boolean")
                .replaceAll("\\bint\\b", "Int")
                .replaceAll("\\blong\\b", "Long")
                .replaceAll("\\bdouble\\b", "Double")
                .replaceAll("\\bchar\\b", "Char")
                .replaceAll("\\bvoid\\b", "Unit")
                .replaceAll("\\? extends ", "out ")
                .replaceAll("\\? super ", "in ");
    }
}
