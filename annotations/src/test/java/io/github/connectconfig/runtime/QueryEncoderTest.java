package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEncoderTest {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    @Test
    void everyCodePointComesBack() throws CharacterCodingException {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                String text = Character.toString(codePoint);
                String encoded = QueryEncoder.encode("state", text);
                if (UNRESERVED.indexOf(codePoint) >= 0) {
                    assertThat(encoded).isSameAs(text);
                } else if (!encoded.startsWith("%") || !decode(encoded).equals(text)) {
                    assertThat(encoded).as("U+%X", codePoint).isEqualTo("an encoding of it");
                }
            }
        }
    }

    @Test
    void randomTextsComeBack() {
        Samples.texts(20_000).forEach(text -> {
            if (QueryEncoder.encodable(text)) {
                String encoded = QueryEncoder.encode("state", text);
                assertThat(encoded).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
                try {
                    assertThat(decode(encoded)).isEqualTo(text);
                } catch (CharacterCodingException notUtf8) {
                    throw new AssertionError(encoded, notUtf8);
                }
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> QueryEncoder.encode("state", text));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " ,%20",
                "+,%2B",
                "a b+c,a%20b%2Bc",
                "/:,%2F%3A",
                "%,%25",
                "*,%2A",
                "~,~",
                "é,%C3%A9",
                "€,%E2%82%AC"
            })
    void knownEncodings(String text, String encoded) {
        assertThat(QueryEncoder.encode("state", text)).isEqualTo(encoded);
    }

    @Test
    void pairsAreOneCharacter() {
        assertThat(QueryEncoder.encode("state", "a😀")).isEqualTo("a%F0%9F%98%80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", UNRESERVED})
    void safeTextsAreReturnedThemselves(String text) {
        assertThat(QueryEncoder.encode("state", text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ud83d", "secret\ud83d", "\ude00secret", "\ud83dsecret", "\ud83d\ud83d\ude00", "é\ude00\ud83d"})
    void halfOfAPairIsRefusedWithoutTheValue(String text) {
        assertThat(QueryEncoder.encodable(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryEncoder.encode("external_id", text))
                .withMessageStartingWith("[ConnectConfig/UnpairedSurrogate] ")
                .withMessageContaining(" in external_id: ")
                .satisfies(refused -> assertThat(refused.getMessage())
                        .doesNotContain("secret")
                        .doesNotContain("\ud83d")
                        .doesNotContainIgnoringCase("\\ud83d"));
    }

    @Test
    void listsAreJoinedBySpaces() {
        assertThat(QueryEncoder.encodeAll("scopes", List.of())).isEmpty();
        assertThat(QueryEncoder.encodeAll("scopes", List.of("read_vin"))).isEqualTo("read_vin");
        assertThat(QueryEncoder.encodeAll("scopes", List.of("required:read_vin", "read_fuel")))
                .isEqualTo("required%3Aread_vin%20read_fuel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryEncoder.encodeAll("flags", List.of("a:b", Samples.LONE_SURROGATE)))
                .withMessageContaining(" in flags: ");
    }

    @Test
    void megabytesAreEncoded() throws CharacterCodingException {
        String text = "a é€😀".repeat(200_000);
        assertThat(decode(QueryEncoder.encode("state", text))).isEqualTo(text);
    }

    /** A decoder of its own, so that no common mistake hides: strict about escapes, and about UTF-8. */
    private static String decode(String encoded) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < encoded.length(); index++) {
            char c = encoded.charAt(index);
            if (c == '%') {
                bytes.write(hex(encoded.charAt(index + 1)) << 4 | hex(encoded.charAt(index + 2)));
                index += 2;
            } else {
                assertThat(UNRESERVED.indexOf(c)).isNotNegative();
                bytes.write(c);
            }
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
    }

    private static int hex(char digit) {
        int value = "0123456789ABCDEF".indexOf(digit);
        assertThat(value).isNotNegative();
        return value;
    }
}
