package io.github.connectconfig.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectconfig.ConnectCallback;
import io.github.connectconfig.ConnectErrorCode;
import io.github.connectconfig.ConnectResult;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that developers copy from docs/callback.md and from README compiles with the imports of those pages. */
class CallbackPageTest {
    private static final String EXPLAIN =
            "String explain(io.github.connectconfig.ConnectErrorCode code) { return code.value(); }";

    @TempDir
    Path classes;

    @Test
    void theTenLinesAreTen() throws IOException {
        String code = javaOf("docs/callback.md").get(0);
        assertThat(code.lines().filter(line -> !line.isBlank() && !line.equals("}") && !line.startsWith("import ")))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void thePageCompilesOnJava17AndExplainsEveryCode() throws Exception {
        compile(17, String.join("\n", members(false)), "");
        try (URLClassLoader loader = loader()) {
            Function<Object, Object> explain = method(loader, "explain", ConnectErrorCode.class);
            Set<Object> answers = new HashSet<>();
            for (ConnectErrorCode code : ConnectErrorCode.Known.values()) {
                answers.add(explain.apply(code));
            }
            assertThat(answers).hasSize(4).doesNotContain(explain.apply(ConnectErrorCode.of("newer_than_we")));
        }
    }

    @Test
    void eachFlowIsOneExpressionOnJava17() throws Exception {
        compile(17, String.join("\n", members(false)), "");
        try (URLClassLoader loader = loader()) {
            assertThat(after(loader, "afterCode", "code")).isEqualTo("tokens for id");
            assertThat(after(loader, "afterNone", "user_id")).isEqualTo("owner id");
            assertThat(after(loader, "afterReauthentication", "vehicle_id")).isEqualTo("vehicle id");
            takesThemAll(loader);
        }
    }

    @Test
    void aSwitchOverThemNeedsNoDefaultOnJava21() throws Exception {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
        List<String> members = members(true);
        assertThat(members).hasSize(1).allSatisfy(code -> assertThat(code).doesNotContain("default"));
        compile(21, members.get(0), EXPLAIN);
        try (URLClassLoader loader = loader()) {
            takesThemAll(loader);
        }
    }

    private static void takesThemAll(ClassLoader loader) throws ReflectiveOperationException {
        assertThat(after(loader, "afterAny", "code")).isEqualTo("tokens for id");
        assertThat(after(loader, "afterAny", "user_id")).isEqualTo("owner id");
        assertThat(after(loader, "afterAny", "vehicle_id")).isEqualTo("vehicle id");
        assertThat(after(loader, "afterAny", "error"))
                .isEqualTo(method(loader, "explain", ConnectErrorCode.class).apply(ConnectErrorCode.of("id")));
    }

    private static Object after(ClassLoader loader, String flow, String name) throws ReflectiveOperationException {
        ConnectResult result = ConnectCallback.fromQuery(name + "=id&state=s").verify("s");
        return method(loader, flow, ConnectResult.class).apply(result);
    }

    @Test
    void theLinesOfReadmeCompile() throws IOException {
        List<String> both = javaOf("README.md").stream()
                .filter(code -> code.contains("ConnectCallback"))
                .toList();
        assertThat(both).hasSize(1);
        compile(17, both.get(0), EXPLAIN);
    }

    /** The project callback-lines compiles and runs those. */
    private static boolean isWholeFile(String code) {
        return code.lines().anyMatch(line -> line.startsWith("package "));
    }

    private static List<String> members(boolean isForJava21) throws IOException {
        return javaOf("docs/callback.md").stream()
                .filter(code -> !isWholeFile(code) && code.contains("case Authorized ") == isForJava21)
                .toList();
    }

    private static List<String> javaOf(String page) throws IOException {
        String text = Files.readString(Path.of("..", "..").resolve(page));
        return Pattern.compile("(?ms)^```java\n(.*?)^```$")
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** What is the reader's own is declared; nothing is imported but what the page imports. */
    private void compile(int release, String code, String own) {
        String imports = code.lines()
                .filter(line -> line.startsWith("import "))
                .distinct()
                .collect(Collectors.joining("\n"));
        String members =
                code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String text = imports + """

                public class CopiedFromThePage {
                    interface Connect { java.net.URI authorize(String state); }
                    Connect connect;
                    String tokensFor(String code) { return "tokens for " + code; }
                    String remember(String userId) { return "owner " + userId; }
                    String resume(String vehicleId) { return "vehicle " + vehicleId; }
                """ + own + members + "}";
        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-proc:none",
                "--release",
                String.valueOf(release),
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(errors, null, null, options, null, List.of(source(text)))
                .call();
        assertThat(compiled).as(errors.toString()).isTrue();
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    private static Function<Object, Object> method(ClassLoader loader, String name, Class<?> argument)
            throws ReflectiveOperationException {
        Class<?> page = loader.loadClass("CopiedFromThePage");
        Object instance = page.getConstructor().newInstance();
        var method = page.getDeclaredMethod(name, argument);
        method.setAccessible(true);
        return value -> {
            try {
                return method.invoke(instance, value);
            } catch (ReflectiveOperationException failure) {
                throw new AssertionError(value.toString(), failure);
            }
        };
    }

    private static SimpleJavaFileObject source(String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///CopiedFromThePage.java"), SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
