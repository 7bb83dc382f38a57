package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "read vin", "é", "日本", "😀", "\"\\'$%"})
    void whatPrintsStaysAsItIs(String value) {
        assertThat(Quote.of(value, 60)).isEqualTo("`" + value + "`");
    }

    @Test
    void whatDoesNotPrintIsEscaped() {
        assertThat(Quote.of("\n\r\t", 60)).isEqualTo("`\\n\\r\\t`");
        assertThat(Quote.of("a`b", 60)).isEqualToIgnoringCase("`a\\u0060b`");
        assertThat(Quote.of("\0\u007f\u0085", 60)).isEqualToIgnoringCase("`\\u0000\\u007f\\u0085`");
        assertThat(Quote.of("\u202e\u2066\u2028\u2029", 60)).isEqualToIgnoringCase("`\\u202e\\u2066\\u2028\\u2029`");
        assertThat(Quote.of("\u00a0\ufeff\u200b\u00ad", 60)).isEqualToIgnoringCase("`\\u00a0\\ufeff\\u200b\\u00ad`");
        assertThat(Quote.of("\ud83d", 60)).isEqualToIgnoringCase("`\\ud83d`");
        assertThat(Quote.of("\ude00\ud83d", 60)).isEqualToIgnoringCase("`\\ude00\\ud83d`");
    }

    @ParameterizedTest
    @CsvSource({"4, abcd", "3, ab…", "2, a…", "1, …"})
    void whatIsTooLongIsCut(int max, String content) {
        assertThat(Quote.of("abcd", max)).isEqualTo("`" + content + "`");
    }

    @Test
    void escapesAndPairsAreCutAsAWhole() {
        assertThat(Quote.of("a\u202eb", 6)).isEqualTo("`a…`");
        assertThat(Quote.of("a\u202eb", 7)).isEqualToIgnoringCase("`a…`");
        assertThat(Quote.of("a\u202eb", 8)).isEqualToIgnoringCase("`a\\u202eb`");
        assertThat(Quote.of("a😀b", 3)).isEqualTo("`a…`");
        assertThat(Quote.of("a😀b", 4)).isEqualTo("`a😀b`");
    }

    @Test
    void contentIsOnePrintableLineOfAtMostMaxCharacters() {
        Samples.texts(5_000).forEach(text -> {
            for (int max : new int[] {1, 2, 7, 60}) {
                String content = Quote.of(text, max).replaceAll("^`|`$", "");
                assertThat(content).hasSizeLessThanOrEqualTo(max).doesNotContain("`");
                assertThat(QueryEncoder.encodable(content)).isTrue();
                assertThat(content.chars().noneMatch(Character::isISOControl)).isTrue();
            }
        });
    }

    /** The work depends on what is shown, not on what was given. */
    @Test
    void longTextsCostNothing() {
        String text = "a".repeat(10_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int times = 0; times < 10_000; times++) {
                Quote.of(text, 60);
            }
        });
    }
}
