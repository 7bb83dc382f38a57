package io.github.connectconfig.processor.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An example of the documentation as a compilation. Examples are short: members alone are put inside {@code @ConnectConfig},
 * methods alone inside an interface, {@code …} is what Connect requires, and a call is put inside a method.
 *
 * @param source one source file
 * @param options of the compiler
 */
public record Example(String source, List<String> options) {
    private static final Map<String, String> REQUIRED = Map.of(
            "clientId", "\"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\"",
            "redirectUri", "\"https://example.com/callback\"",
            "scopes", "\"read_vin\"");
    private static final Pattern TYPE = Pattern.compile("(?m)^(@ConnectConfig|interface|class) ?");
    private static final String HEAD = """
            package demo;

            import static io.github.connectconfig.ApprovalPrompt.FORCE;
            import static io.github.connectconfig.Mode.LIVE;
            import static io.github.connectconfig.Mode.SIMULATED;

            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.ConnectParameter;
            import io.github.connectconfig.Make;
            import io.github.connectconfig.Mode;
            import io.github.connectconfig.Permission;
            import io.github.connectconfig.Reauthenticate;
            import io.github.connectconfig.ResponseType;
            import java.net.URI;

            """;

    /** The compilation of a block of Java or of options. */
    public static Example of(Page.Block block) {
        return block.language().equals("java")
                ? new Example(HEAD + body(block.text()), List.of())
                : new Example(HEAD + config("", ""), List.of(block.text()));
    }

    public Example withOptions(List<String> others) {
        return new Example(source, others);
    }

    public TestCompiler.Outcome compile(Path folder, Path... classPath) {
        return TestCompiler.javac()
                .withOptions(options.toArray(String[]::new))
                .withClassPath(classPath)
                .compile(folder, Map.of("demo/Example.java", source));
    }

    private static String body(String text) {
        if (text.contains("UrlFactory()")) {
            return config("", "") + call(text);
        } else if (TYPE.matcher(text).find()) {
            return text.replace("…", required("")).replace("public interface", "interface");
        } else if (text.endsWith(";")) {
            return config("", text);
        }
        return config(text, "");
    }

    private static String config(String members, String methods) {
        String required = required(members);
        String comma = required.isEmpty() || members.isEmpty() ? "" : ", ";
        return "@ConnectConfig(" + required + comma + members + ")\ninterface FleetConnect {\n" + methods + "\n}\n";
    }

    private static String call(String text) {
        return """
                class Call implements java.util.function.Supplier<String> {
                    public String get() {
                        return %s
                    }

                    private static String newState() {
                        return "guess me";
                    }
                }
                """.formatted(text);
    }

    /** The required members that an example does not write itself. */
    private static String required(String members) {
        return REQUIRED.entrySet().stream()
                .filter(member -> !members.contains(member.getKey() + " ="))
                .sorted(Map.Entry.comparingByKey())
                .map(member -> member.getKey() + " = " + member.getValue())
                .collect(Collectors.joining(", "));
    }
}
