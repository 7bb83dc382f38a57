package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "read vin", "é", "日本", "😀", "\"\\'$%"})
    void printableCharactersAreNotEscaped(String value) {
        assertThat(Quoting.of(value, 60)).isEqualTo("`" + value + "`");
    }

    @Test
    void unprintableCharactersAreEscaped() {
        assertThat(Quoting.of("\n\r\t", 60)).isEqualTo("`\\n\\r\\t`");
        assertThat(Quoting.of("a`b", 60)).isEqualToIgnoringCase("`a\\u0060b`");
        assertThat(Quoting.of("\0\u007f\u0085", 60)).isEqualToIgnoringCase("`\\u0000\\u007f\\u0085`");
        assertThat(Quoting.of("\u202e\u2066\u2028\u2029", 60)).isEqualToIgnoringCase("`\\u202e\\u2066\\u2028\\u2029`");
        assertThat(Quoting.of("\u00a0\ufeff\u200b\u00ad", 60)).isEqualToIgnoringCase("`\\u00a0\\ufeff\\u200b\\u00ad`");
        assertThat(Quoting.of("\ud83d", 60)).isEqualToIgnoringCase("`\\ud83d`");
        assertThat(Quoting.of("\ude00\ud83d", 60)).isEqualToIgnoringCase("`\\ude00\\ud83d`");
    }

    @ParameterizedTest
    @CsvSource({"4, abcd", "3, ab…", "2, a…", "1, …"})
    void longTextsAreCut(int max, String content) {
        assertThat(Quoting.of("abcd", max)).isEqualTo("`" + content + "`");
    }

    @Test
    void escapesAndPairsAreCutAsAWhole() {
        assertThat(Quoting.of("a\u202eb", 6)).isEqualTo("`a…`");
        assertThat(Quoting.of("a\u202eb", 7)).isEqualToIgnoringCase("`a…`");
        assertThat(Quoting.of("a\u202eb", 8)).isEqualToIgnoringCase("`a\\u202eb`");
        assertThat(Quoting.of("a😀b", 3)).isEqualTo("`a…`");
        assertThat(Quoting.of("a😀b", 4)).isEqualTo("`a😀b`");
    }

    @Test
    void contentIsOnePrintableLineOfAtMostMaxCharacters() {
        Samples.texts(5_000).forEach(text -> {
            for (int max : new int[] {1, 2, 7, 60}) {
                String content = Quoting.of(text, max).replaceAll("^`|`$", "");
                assertThat(content).hasSizeLessThanOrEqualTo(max).doesNotContain("`");
                assertThat(QueryEncoder.encodable(content)).isTrue();
                assertThat(content.chars().noneMatch(Character::isISOControl)).isTrue();
            }
        });
    }

    /** Unescaping gives the text or a prefix of it: no escape and no surrogate pair is split. */
    @Test
    void contentIsTheTextOrItsBeginning() {
        Predicate<String> isEscaped = text -> text.indexOf('\\') >= 0;
        Predicate<String> hasUserInfo = text -> !Quoting.withoutUserInfo(text).equals(text);
        Samples.texts(20_000).filter(isEscaped.or(hasUserInfo).negate()).forEach(text -> {
            for (int max : new int[] {1, 5, 6, 7, 13, 60}) {
                String quoted = Quoting.of(text, max);
                String content = quoted.substring(1, quoted.length() - 1);
                if (content.endsWith("…")) {
                    assertThat(text)
                            .startsWith(unescaped(content.substring(0, content.length() - 1)))
                            .isNotEqualTo(unescaped(content));
                } else {
                    assertThat(unescaped(content)).isEqualTo(text);
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/cb, https://example.com/cb",
        "https://example.com/@team?mail=me@example.com, https://example.com/@team?mail=me@example.com",
        "https://me@example.com/, https://***@example.com/",
        "https://me:SECRET@example.com/, https://***@example.com/",
        "https://me:SEC@RET@example.com/, https://***@example.com/",
        "https://me:SEC/RET@example.com/, https://***@example.com/",
        "https://me:SEC?RET@example.com/, https://***@example.com/",
        "https://me:SEC#RET@example.com/, https://***@example.com/",
        "https://me:SEC//RET@example.com/, https://***@example.com/",
        "'https://me:SEC RET@exa mple.com/', https://***@exa mple.com/",
        "//SECRET@example.com, //***@example.com",
        "SECRET@example.com, ***@example.com",
        "me:SECRET@example.com/cb, ***@example.com/cb",
        "mailto:SECRET@example.com, ***@example.com",
        "https:SECRET@example.com, ***@example.com",
        "https:/SECRET@example.com, ***@example.com",
        "'https:\\SECRET@example.com', ***@example.com",
        "'https://a.example,https://me:SECRET@b.example/', https://***@b.example/",
        "'https://a.example/cb,https://me:SECRET@b.example/', 'https://a.example/cb,https://***@b.example/'",
        "https://a.example/cb?next=https://me:SECRET@b.example/, https://a.example/cb?next=https://***@b.example/",
        "https://me:SECRET@[::1/, https://***@[::1/",
        "@, ***@"
    })
    void userInfoIsNotShown(String uri, String shown) {
        assertThat(Quoting.withoutUserInfo(uri)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/cb, https://example.com/cb",
        "https://example.com/cb?, https://example.com/cb?",
        "https://example.com/cb?code=SECRET&state=SEC/RET?#, https://example.com/cb?code=…&state=…#",
        "https://me:SECRET@example.com/cb?tenant=SECRET, https://***@example.com/cb?tenant=…",
        "https://example.com/cb?a=&b=SEC=RET#SECRET, https://example.com/cb?a=&b=…#…",
        "https://example.com/cb#access_token=SECRET, https://example.com/cb#…",
        "a=b, a=b"
    })
    void valuesOfAQueryAreNotShown(String uri, String shown) {
        assertThat(Quoting.withoutValues(uri)).isEqualTo(shown);
    }

    private static String unescaped(String content) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < content.length(); index++) {
            if (content.charAt(index) != '\\') {
                text.append(content.charAt(index));
                continue;
            }
            index++;
            switch (content.charAt(index)) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                default -> {
                    text.append((char) Integer.parseInt(content.substring(index + 1, index + 5), 16));
                    index += 4;
                }
            }
        }
        return text.toString();
    }

    /** The time depends on the length of the output, not of the input. */
    @Test
    void longTextsCostNoMoreThanShortOnes() {
        String text = "a".repeat(10_000_000);
        for (int times = 0; times < 100_000; times++) {
            assertThat(Quoting.of(text, 60).length()).isEqualTo(62);
        }
    }
}
