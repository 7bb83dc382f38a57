package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.testing.Page;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the option that prints the page of a rule. */
class ExplainTest {
    @TempDir
    private Path folder;

    private Outcome compile(TestCompiler.Kind kind, String option) {
        return TestCompiler.of(kind)
                .withOptions("-Aconnectconfig.explain=" + option)
                .compile(
                        folder,
                        Map.of(
                                "demo/Fleet.java",
                                "package demo; @io.github.connectconfig.ConnectConfig(clientId ="
                                        + " \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\", redirectUri = \"https://example.com/\","
                                        + " scopes = \"read_vin\") interface Fleet {}"));
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsPrintedAsItIsWritten(TestCompiler.Kind kind) {
        Outcome outcome = compile(kind, "UnknownScope, MalformedVin");
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.messages()).hasSize(2).extracting(Message::kind).containsOnly(Kind.NOTE);
        assertThat(outcome.messages().get(0).text())
                .startsWith("[ConnectConfig/UnknownScope] ")
                .contains("```java", "Aconnectconfig.permissions=");
        assertThat(outcome.messages().get(1).text()).startsWith("[ConnectConfig/MalformedVin] ");
    }

    @Test
    void everyRuleHasItsPage() {
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        Outcome outcome = compile(TestCompiler.Kind.JAVAC, String.join(",", ids));
        assertThat(outcome.messages()).hasSize(ids.size());
        for (int index = 0; index < ids.size(); index++) {
            String page = Page.read("docs/rules.md").rule(ids.get(index)).text();
            assertThat(words(outcome.messages().get(index).text()))
                    .isEqualTo(words("[ConnectConfig/" + ids.get(index) + "] the rule's page " + page));
        }
    }

    private static String words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.joining(" "));
    }

    @Test
    void anUnknownRuleIsAWarning() {
        Outcome outcome = compile(TestCompiler.Kind.JAVAC, "UnknownScopes");
        assertThat(outcome.rules()).containsExactly("InvalidOption");
        assertThat(outcome.messages().get(0).text())
                .contains("unknown rule `UnknownScopes` in -Aconnectconfig.explain", "UnknownMake");
    }
}
