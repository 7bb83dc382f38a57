package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.Example;
import io.github.connectconfig.processor.testing.JavacRun;
import io.github.connectconfig.processor.testing.Page;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README stays short, and the compiler and the factories do what it says. */
class ReadmeTest {
    private static final Page README = Page.read("README.md");

    @Test
    void hasAtMost250Lines() {
        assertThat(README.text().lines()).hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void theTableOfMembersHasThemAllInTheOrderOfTheUrl() {
        assertThat(README.chapter("The annotation").rows("`(\\w+)` \\|.*"))
                .containsExactlyElementsOf(Arrays.stream(Parameter.values())
                        .filter(Parameter::isMember)
                        .map(Parameter::label)
                        .toList());
    }

    @Test
    void theErrorOfTheFirstScreenIsWhatJavacPrints(@TempDir Path folder) {
        JavacRun run = JavacRun.of(
                folder, "FleetConnect.java", firstConfig().replace("\"required:read_vin\"", "\"required:raed_vin\""));
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.output()).isEqualTo(README.firstScreen().blockWith("error:"));
    }

    @Test
    void theUrlOfTheFirstScreenIsWhatTheFactoryBuilds(@TempDir Path folder) throws ReflectiveOperationException {
        String caller = "package demo; public class Call implements java.util.function.Supplier<String> {"
                + " public String get() { "
                + README.firstScreen().blockWith("UrlFactory()") + " return url; } }";
        TestCompiler.Outcome outcome = TestCompiler.javac()
                .compile(folder, Map.of("demo/FleetConnect.java", firstConfig(), "demo/Call.java", caller));
        assertThat(outcome.messages()).isEmpty();
        assertThat(((Supplier<?>) outcome.load("demo.Call").getConstructor().newInstance()).get())
                .isEqualTo(README.firstScreen().blockWith("https://connect.smartcar.com/oauth/authorize?"));
    }

    static Stream<Page.Block> wholeConfigs() {
        return Stream.of("README.md", "docs/reference.md", "docs/coming-from-the-smartcar-sdk.md")
                .flatMap(page -> Page.read(page).blocks().stream())
                .filter(block -> block.text().startsWith("@ConnectConfig")
                        && block.text().contains("public interface"));
    }

    @ParameterizedTest
    @MethodSource("wholeConfigs")
    void configsInTheTextCompileWithoutAFinding(Page.Block block, @TempDir Path folder) {
        assertThat(Example.of(block).compile(folder).messages()).isEmpty();
    }

    private static String firstConfig() {
        return README.firstScreen().blockWith("interface FleetConnect");
    }
}
