package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Rule.Kind;
import io.github.connectconfig.processor.model.Severity;
import io.github.connectconfig.processor.testing.Example;
import io.github.connectconfig.processor.testing.Page;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.IOException;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/rules.md} has a section for each rule, and the compiler does what it says. */
class RulesPageTest {
    private static final Page PAGE = Page.read("docs/rules.md");

    /** No example of one source file causes these: a compact source file, a wrong pair of jars, a defect of the processor. */
    private static final Set<Rule> WITHOUT_EXAMPLE =
            EnumSet.of(Rule.IN_COMPACT_SOURCE_FILE, Rule.VERSION_MISMATCH, Rule.INTERNAL_ERROR);

    @TempDir
    static Path library;

    /** The jar that the section UnnamedParameters mentions. */
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
        assertThat(PAGE.ruleHeadings())
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void theTableHasTheKindTheSeverityAndTheTimesOfEachRule() {
        assertThat(PAGE.ruleTable())
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(RulesPageTest::row).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aSectionBeginsWithKindSeverityAndTimes(Rule rule) {
        assertThat(PAGE.rule(rule.id()).text())
                .startsWith("\n*" + name(rule.kind()) + ", " + name(rule.severity()) + "; checked at "
                        + String.join(", ", times(rule)).replaceFirst(", (?!.*,)", " and ") + "*\n");
    }

    @ParameterizedTest
    @EnumSource
    void aSectionSaysHowToConfigureTheRule(Rule rule) {
        String section = PAGE.rule(rule.id()).text();
        if (rule.isConfigurable()) {
            assertThat(section).contains("\nConfigure: `-Aconnectconfig.severity=" + rule.id() + ":");
            assertThat(section.contains("@SuppressWarnings(\"ConnectConfig." + rule.id() + "\")"))
                    .isEqualTo(rule.kind() != Kind.OPTION);
        } else {
            assertThat(section).contains("\nConfigure: this rule is always an error.\n");
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void aSectionHasAFailingExampleAndThenAPassingOne(Rule rule) {
        assertThat(PAGE.rule(rule.id()).text())
                .containsSubsequence("\nFails:\n\n```", "\nPasses:\n\n```", "\nConfigure: ");
    }

    @Test
    void theFindingThatThePageExplainsIsThatOfReadme() {
        assertThat(Page.read("README.md").firstScreen().blockWith("error:")).startsWith(PAGE.blockWith("error:"));
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
    void thePassingExampleGivesNoFinding(Rule rule, @TempDir Path folder) {
        TestCompiler.Outcome outcome = passing(rule).compile(folder, libraryClasses());
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
                        rule.isConfigurable() ? List.of() : List.of(Rule.INVALID_OPTION.id(), rule.id()));
        assertThat(outcome.success()).isEqualTo(rule.isConfigurable());
    }

    /** Each folder of the corpus is named after the rule that it is about. */
    @Test
    void theCorpusKnowsNoOtherRules() throws IOException {
        Path corpus = Path.of("src", "test", "resources", "corpus");
        if (Files.isDirectory(corpus)) {
            try (Stream<Path> folders = Files.list(corpus)) {
                assertThat(folders.map(folder -> folder.getFileName().toString()))
                        .isSubsetOf(PAGE.ruleHeadings());
            }
        }
    }

    static Stream<Rule> rulesWithExamples() {
        return EnumSet.complementOf(EnumSet.copyOf(WITHOUT_EXAMPLE)).stream();
    }

    private static Example failing(Rule rule) {
        return Example.of(PAGE.rule(rule.id()).blocks().get(0));
    }

    /** If the fix is an option, the failing source is compiled with it. */
    private static Example passing(Rule rule) {
        Page.Block block = PAGE.rule(rule.id()).blocks().get(1);
        return block.language().equals("java")
                ? Example.of(block)
                : failing(rule).withOptions(List.of(block.text()));
    }

    private static Path libraryClasses() {
        return library.resolve("classes");
    }

    private static Object call(TestCompiler.Outcome outcome) throws ReflectiveOperationException {
        var constructor = outcome.load("demo.Call").getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Supplier<?>) constructor.newInstance()).get();
    }

    private static List<String> row(Rule rule) {
        List<String> times = times(rule);
        String never = rule.kind() == Kind.PRECEDENCE ? "resolved" : "–";
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
     * When a rule is checked. A state and a vehicle are bound at a call and never before. What Connect refuses is not checked at a call, except a VIN:
     * its mode is known by then.
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
