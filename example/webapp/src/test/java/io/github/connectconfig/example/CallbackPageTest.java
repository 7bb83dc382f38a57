package io.github.connectconfig.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The code that developers copy from docs/callback.md compiles, and is as short as it says. */
class CallbackPageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "callback.md");

    @Test
    void theTenLinesCompile() throws IOException {
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        String code = block.group(1);
        assertThat(code.lines().filter(line -> !line.isBlank() && !line.equals("}")))
                .hasSizeLessThanOrEqualTo(10);

        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", "target/test-classes", "-classpath", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(errors, null, null, options, null, List.of(source(code)))
                .call();
        assertThat(compiled).as(errors.toString()).isTrue();
    }

    private static SimpleJavaFileObject source(String code) {
        String text = """
                import io.github.connectconfig.*;
                import jakarta.servlet.http.*;
                abstract class CopiedFromThePage {
                    interface Connect { java.net.URI authorize(String state); }
                    Connect connect;
                    abstract String tokensFor(String code);
                    abstract String explain(ConnectErrorCode code);
                """ + code + "}";
        return new SimpleJavaFileObject(
                URI.create("string:///CopiedFromThePage.java"), SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
