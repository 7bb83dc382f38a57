package io.github.connectconfig.processor.factory;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Interfaces of the package {@code demo} that are compiled in one go. */
final class Configs {
    static final String CLIENT_ID = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07";
    static final String REDIRECT_URI = "https://example.com/callback";
    static final String VIN = "1HGCM82633A004352";

    private final Map<String, String> sources = new LinkedHashMap<>();
    private String above = "";

    /** The members that every config needs, but for those that it binds later. */
    static Map<String, String> required() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("clientId", quote(CLIENT_ID));
        members.put("redirectUri", quote(REDIRECT_URI));
        members.put("scopes", quote("read_vin"));
        return members;
    }

    /** A text as a Java literal. */
    static String quote(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            literal.append(
                    c >= ' ' && c < 0x7f && c != '"' && c != '\\'
                            ? Character.toString(c)
                            : c < 0x80 ? String.format("\\%03o", (int) c) : String.format("\\u%04x", (int) c));
        }
        return literal.append('"').toString();
    }

    /** An annotation for every interface from here on. */
    Configs annotatedBy(String annotation) {
        above = annotation;
        return this;
    }

    Configs source(String path, String text) {
        if (sources.put(path, text) != null) {
            throw new AssertionError("twice: " + path);
        }
        return this;
    }

    /** An interface with the required members and some more, such as {@code mode = Mode.SIMULATED}. */
    Configs config(String name, String more, String... methods) {
        Map<String, String> members = required();
        if (!more.isEmpty()) {
            for (String member : more.split("; ?")) {
                int equals = member.indexOf('=');
                String key = equals < 0
                        ? member.strip().substring(1)
                        : member.substring(0, equals).strip();
                members.remove(key);
                if (equals >= 0) {
                    members.put(key, member.substring(equals + 1));
                }
            }
        }
        return config(name, members, methods);
    }

    /** An interface with exactly these members. */
    Configs config(String name, Map<String, String> members, String... methods) {
        String body = String.join(" ", methods);
        StringBuilder text = new StringBuilder("package demo;\n\nimport io.github.connectconfig.*;\n");
        // Eclipse's compiler warns of imports that are not used.
        if (body.replace("java.net.URI", "").contains("URI ")) {
            text.append("import java.net.URI;\n");
        }
        if (body.replaceAll("java.util.[A-Z][a-z]+<", "").contains("<")) {
            text.append("import java.util.*;\n");
        }
        text.append(above).append("\n@ConnectConfig(");
        String separator = "";
        for (Map.Entry<String, String> member : members.entrySet()) {
            text.append(separator).append(member.getKey()).append(" = ").append(member.getValue());
            separator = ", ";
        }
        text.append(")\npublic interface ").append(name).append(" {\n");
        for (String method : methods) {
            text.append("  ").append(method).append("\n");
        }
        return source("demo/" + name + ".java", text.append("}\n").toString());
    }

    /** Compiles them and returns the outcome, including findings. */
    TestCompiler.Outcome outcome(TestCompiler compiler, Path folder) {
        return compiler.compile(folder, sources);
    }

    /** The factories of interfaces that compile without any message. */
    Factories compile(TestCompiler compiler, Path folder) {
        TestCompiler.Outcome outcome = outcome(compiler, folder);
        if (!outcome.success() || !outcome.messages().isEmpty()) {
            throw new AssertionError(outcome.messages().stream().limit(5).toList() + "\n" + sources);
        }
        return Factories.of(outcome.classes());
    }
}
