package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All rules and messages use the same definition of an invisible character. */
class UnseenTest {
    /** Each rule is given a text that contains the character. */
    private static final List<Function<String, Optional<Violation>>> RULES = List.of(
            each -> ClientIds.of(Parameter.CLIENT_ID).violation("a" + each + "b"),
            each -> RedirectUris.violation("https://example.com/a" + each + "b"),
            each -> RedirectUris.violation("https://exa" + each + "mple.com/"),
            each -> RedirectUris.violation("https://example.com/?a=" + each),
            each -> Scopes.violation("read_vin" + each),
            each -> Scopes.violation("required:" + each + "read_vin"),
            each -> Flags.violation("a" + each + ":b"),
            each -> Makes.violation("TES" + each + "LA"),
            each -> Vins.violation(each + "5YJSA1CN5DFP00101"),
            each -> Origins.violation("https://exa" + each + "mple.com"));

    @Test
    void invisibleCharactersAreRefusedByEveryRuleAndEscapedInMessages() {
        int found = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int type = Character.getType(codePoint);
            boolean isUnseen = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SPACE_SEPARATOR
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (isUnseen) {
                found++;
                assertRefused(codePoint);
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2065, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFFA0,
                0xFFF0, 0xE0000, 0xE0100, 0xE01EF, 0xE0FFF
            })
    void ignorableCharactersAreRefusedToo(int codePoint) {
        assertRefused(codePoint);
    }

    private static void assertRefused(int codePoint) {
        String text = Character.toString(codePoint);
        for (Function<String, Optional<Violation>> rule : RULES) {
            assertThat(rule.apply(text)).as("U+%04X", codePoint).isPresent();
        }
        if (codePoint != ' ') {
            assertThat(Quoting.of(text, 60)).startsWith("`\\").isASCII();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "~", "é", "e\u0301", "日", "\u0e33", "\ud83d\ude97", "\u00a1", "\u2010", "\u3002", "\u1680x"
            })
    void visibleCharactersAreAccepted(String text) {
        assertThat(Unseen.hidden(text)).isEmpty();
        assertThat(Unseen.isIn(text)).isEqualTo(text.startsWith("\u1680"));
    }

    @Test
    void theFirstHiddenOneIsNamed() {
        assertThat(Unseen.hidden("a b\u200bc\ufeff")).hasValue(0x200B);
        assertThat(Unseen.hidden("a\ud834\udd73")).hasValue(0x1D173);
        assertThat(Unseen.hidden("a \t\u00a0")).isEmpty();
    }
}
