package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Rule.Kind;
import io.github.connectconfig.processor.model.Severity;
import io.github.connectconfig.processor.testing.Example;
import io.github.connectconfig.processor.testing.Readme;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says is what the compiler and the factories do. */
class ReadmeTest {
    private static final Readme README = Readme.read();

    /** No source file brings these about: a wrong pair of jars, and a defect of ours. */
    private static final Set<Rule> WITHOUT_EXAMPLE =
            EnumSet.of(Rule.IN_COMPACT_SOURCE_FILE, Rule.VERSION_MISMATCH, Rule.INTERNAL_ERROR);

    @TempDir
    static Path library;

    /** The jar of which the section UnnamedParameters speaks. */
    @BeforeAll
    static void compileTheLibrary() {
        TestCompiler.Outcome outcome = TestCompiler.javac()
                .compile(
                        library,
                        Map.of(
                                "library/Authorizing.java",
                                "package library; public interface Authorizing {"
                                        + " java.net.URI authorize(String state, String user); }"));
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void everyRuleHasASectionInTheOrderOfTheRules() {
        assertThat(README.ruleHeadlines())
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void theTableSaysOfEachRuleItsKindItsSeverityAndWhenItSpeaks() {
        assertThat(README.ruleTable())
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(ReadmeTest::row).toList());
    }

    @Test
    void theTableOfMembersHasThemAllInTheOrderOfTheUrl() {
        assertThat(README.chapter("The annotation").rows("`(\\w+)` \\|.*"))
                .containsExactlyElementsOf(Arrays.stream(Parameter.values())
                        .filter(Parameter::isMember)
                        .map(Parameter::label)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aSectionBeginsWithKindSeverityAndTimes(Rule rule) {
        assertThat(README.rule(rule.id()).text())
                .startsWith("\n*" + name(rule.kind()) + ", " + name(rule.severity()) + "; speaks at "
                        + String.join(", ", times(rule)).replaceFirst(", (?!.*,)", " and ") + "*\n");
    }

    @ParameterizedTest
    @EnumSource
    void aSectionSaysHowToTurnTheRuleDown(Rule rule) {
        String section = README.rule(rule.id()).text();
        if (rule.canBeTurnedDown()) {
            assertThat(section).contains("-Aconnectconfig.severity=" + rule.id() + ":");
            assertThat(section.contains("@SuppressWarnings(\"ConnectConfig." + rule.id() + "\")"))
                    .isEqualTo(rule.kind() != Kind.OPTION);
        } else {
            assertThat(section).contains("It cannot be turned down.");
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void theFailingExampleGivesExactlyItsRule(Rule rule, @TempDir Path folder) {
        TestCompiler.Outcome outcome = failing(rule).compile(folder, libraryClasses());
        if (rule == Rule.EMPTY_STATE) {
            assertThat(outcome.messages()).isEmpty();
            assertThatThrownBy(() -> call(outcome))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("[ConnectConfig/" + rule.id() + "] ");
            return;
        }
        assertThat(outcome.messages()).hasSize(1);
        assertThat(outcome.rules()).containsExactly(rule.id());
        assertThat(outcome.errors()).hasSize(rule.severity() == Severity.ERROR ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void theMendedExampleGivesNoFinding(Rule rule, @TempDir Path folder) {
        TestCompiler.Outcome outcome = mended(rule).compile(folder, libraryClasses());
        assertThat(outcome.messages()).isEmpty();
        if (rule == Rule.EMPTY_STATE) {
            assertThatCode(() -> call(outcome)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void theFailingExampleCompilesWhenItsRuleIsTurnedOff(Rule rule, @TempDir Path folder) {
        Example failing = failing(rule);
        List<String> options = new ArrayList<>(failing.options());
        options.add("-Aconnectconfig.severity=" + rule.id() + ":off"
                + (options.isEmpty() ? "" : "," + options.remove(0).replaceAll("^.*=", "")));
        TestCompiler.Outcome outcome = failing.withOptions(options).compile(folder, libraryClasses());
        assertThat(outcome.rules())
                .containsExactlyElementsOf(
                        rule.canBeTurnedDown() ? List.of() : List.of(Rule.INVALID_OPTION.id(), rule.id()));
        assertThat(outcome.success()).isEqualTo(rule.canBeTurnedDown());
    }

    @Test
    void theErrorOfTheFirstScreenIsWhatJavacPrints(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("FleetConnect.java");
        Files.writeString(file, firstConfig().replace("\"required:read_vin\"", "\"required:raed_vin\""));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exitCode = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        output,
                        output,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        folder.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-processor",
                        ConnectConfigProcessor.class.getName(),
                        file.toString());
        assertThat(exitCode).isNotZero();
        String printed = output.toString(StandardCharsets.UTF_8)
                .replace(file.toString(), "FleetConnect.java")
                .replace(System.lineSeparator(), "\n")
                .strip();
        assertThat(printed).isEqualTo(README.firstScreen().blockWith("error:"));
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

    static Stream<Readme.Block> wholeConfigs() {
        return Stream.of(README, Readme.read("docs/coming-from-the-smartcar-sdk.md"))
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.text().startsWith("@ConnectConfig")
                        && block.text().contains("public interface"));
    }

    @ParameterizedTest
    @MethodSource("wholeConfigs")
    void configsInTheTextCompileWithoutAFinding(Readme.Block block, @TempDir Path folder) {
        assertThat(Example.of(block).compile(folder).messages()).isEmpty();
    }

    /** Each folder of the corpus is named after the rule that it is about. */
    @Test
    void theCorpusKnowsNoOtherRules() throws IOException {
        Path corpus = Path.of("src", "test", "resources", "corpus");
        if (Files.isDirectory(corpus)) {
            try (Stream<Path> folders = Files.list(corpus)) {
                assertThat(folders.map(folder -> folder.getFileName().toString()))
                        .isSubsetOf(README.ruleHeadlines());
            }
        }
    }

    static Stream<Rule> rulesWithExamples() {
        return EnumSet.complementOf(EnumSet.copyOf(WITHOUT_EXAMPLE)).stream();
    }

    private static Example failing(Rule rule) {
        return Example.of(README.rule(rule.id()).blocks().get(0));
    }

    /** Where an option mends a source, it is compiled with that option. */
    private static Example mended(Rule rule) {
        Readme.Block block = README.rule(rule.id()).blocks().get(1);
        return block.language().equals("java")
                ? Example.of(block)
                : failing(rule).withOptions(List.of(block.text()));
    }

    private static Path libraryClasses() {
        return library.resolve("classes");
    }

    private static String firstConfig() {
        return README.firstScreen().blockWith("interface FleetConnect");
    }

    private static Object call(TestCompiler.Outcome outcome) throws ReflectiveOperationException {
        var constructor = outcome.load("demo.Call").getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Supplier<?>) constructor.newInstance()).get();
    }

    private static List<String> row(Rule rule) {
        List<String> times = times(rule);
        String never = rule.kind() == Kind.PRECEDENCE ? "settled" : "–";
        List<String> row = new ArrayList<>(List.of(
                "[" + rule.id() + "](#" + rule.id().toLowerCase(Locale.ROOT) + ")",
                name(rule.kind()),
                name(rule.severity())));
        for (String time : List.of("compile time", "construction", "call")) {
            row.add(times.contains(time) ? "yes" : never);
        }
        return row;
    }

    /**
     * When a rule speaks: a state and a vehicle are bound at a call and never before, and of what Connect refuses, which is not said there,
     * a VIN is the exception: its mode is known by then.
     */
    private static List<String> times(Rule rule) {
        if (rule == Rule.EMPTY_STATE) {
            return List.of("call");
        } else if (rule == Rule.MISSING_VEHICLE_ID) {
            return List.of("compile time", "call");
        } else if (rule.atRunTime().isEmpty()) {
            return List.of("compile time");
        }
        return rule.kind() == Kind.BEHAVIOUR && rule != Rule.SIMULATED_VIN_IN_LIVE_MODE
                ? List.of("compile time", "construction")
                : List.of("compile time", "construction", "call");
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
