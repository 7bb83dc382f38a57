package io.github.connectconfig.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ConnectErrorCode;
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

/** The code that developers copy from docs/callback.md and from README compiles with the imports that stand there. */
class CallbackPageTest {
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
        List<String> members = javaOf("docs/callback.md").stream()
                .filter(code -> !isWholeFile(code))
                .toList();
        compile(String.join("\n", members), "");
        Set<String> answers = new HashSet<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Function<ConnectErrorCode, String> explain = explain(loader.loadClass("CopiedFromThePage"));
            for (ConnectErrorCode code : ConnectErrorCode.Known.values()) {
                answers.add(explain.apply(code));
            }
            assertThat(answers).hasSize(4).doesNotContain(explain.apply(ConnectErrorCode.of("newer_than_we")));
        }
    }

    @Test
    void theLinesOfReadmeCompile() throws IOException {
        List<String> both = javaOf("README.md").stream()
                .filter(code -> code.contains("ConnectCallback"))
                .toList();
        assertThat(both).hasSize(1);
        compile(both.get(0), "String explain(io.github.connectconfig.ConnectErrorCode code) { return code.value(); }");
    }

    /** The project callback-lines compiles and runs those. */
    private static boolean isWholeFile(String code) {
        return code.lines().anyMatch(line -> line.startsWith("package "));
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
    private void compile(String code, String own) {
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
                    String tokensFor(String code) { return code; }
                """ + own + members + "}";
        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-proc:none",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(errors, null, null, options, null, List.of(source(text)))
                .call();
        assertThat(compiled).as(errors.toString()).isTrue();
    }

    private static Function<ConnectErrorCode, String> explain(Class<?> page) throws ReflectiveOperationException {
        Object instance = page.getConstructor().newInstance();
        var method = page.getDeclaredMethod("explain", ConnectErrorCode.class);
        method.setAccessible(true);
        return code -> {
            try {
                return (String) method.invoke(instance, code);
            } catch (ReflectiveOperationException failure) {
                throw new AssertionError(code.value(), failure);
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
