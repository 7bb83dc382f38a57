package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes a rule throw or take more than linear time. */
class RobustnessTest {
    @Test
    void rulesThrowForNoText() {
        Samples.texts(20_000).forEach(text -> {
            for (Function<String, Optional<Violation>> rule : Samples.RULES) {
                assertThat(rule.apply(text)).as(Quoting.of(text, 200)).isNotNull();
            }
        });
    }

    /** With a megabyte of text, quadratic time would take hours and a recursion would overflow the stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A_",
                "a:",
                "required",
                "0",
                " ",
                "%41",
                "&a=b",
                "=",
                "[",
                "//",
                ",https://",
                "@",
                "%",
                "1.",
                "0x",
                ";",
                "\u200b",
                "é",
                "\ud83d",
                "😀"
            })
    void rulesAreLinear(String part) {
        String text = part.repeat(1_000_000 / part.length());
        for (String start : List.of("", "https://", "https://example.com/?", "required:", "sc")) {
            for (Function<String, Optional<Violation>> rule : Samples.RULES) {
                assertThat(rule.apply(start + text)).isNotNull();
            }
            assertThat(Quoting.withoutUserInfo(start + text)).isNotNull();
            assertThat(RedirectUris.hostInBrowsers(start + text)).isNotNull();
            assertThat(QueryDecoder.decode(start + text)).isNotNull();
        }
    }

    /** Equal texts give the same object: rules do not allocate violations. */
    @Test
    void violationsArePreallocated() {
        Samples.texts(2_000).forEach(text -> {
            for (Function<String, Optional<Violation>> rule : Samples.RULES) {
                assertThat(rule.apply(text)).isSameAs(rule.apply(text));
            }
        });
    }

    /** A headline has at most 100 columns and must leave most of them to the value. */
    @Test
    void problemsAreShortNounPhrases() {
        Set<ValueRule> seen = new TreeSet<>();
        violations().forEach(violation -> {
            seen.add(violation.rule());
            assertThat(violation.problem()).hasSizeLessThanOrEqualTo(45).matches("[a-z].*[^. ]");
            assertThat(violation.expectation()).doesNotEndWith(".").doesNotContain("\n");
        });
        assertThat(seen).hasSizeGreaterThanOrEqualTo(12);
    }

    private static Stream<Violation> violations() {
        return Samples.texts(20_000)
                .flatMap(text -> Samples.RULES.stream().map(rule -> rule.apply(text)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet())
                .stream();
    }
}
