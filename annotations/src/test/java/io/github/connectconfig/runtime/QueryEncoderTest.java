package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
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

    /** Each alphabet a larger one, so that texts leave ASCII, Latin-1 and the plane of 65,536 anywhere, or never. */
    @ParameterizedTest
    @ValueSource(ints = {0x80, 0x100, 0x800, Character.MIN_SURROGATE, 0x10000, Character.MAX_CODE_POINT + 1})
    void randomTextsAreWhatJavaWrites(int alphabet) {
        Random random = new Random(20261124);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder builder = new StringBuilder();
            for (int left = random.nextInt(40); left > 0; left--) {
                int bound = random.nextInt(4) == 0 ? alphabet : 0x80;
                builder.appendCodePoint(random.nextInt(bound));
            }
            String text = builder.toString();
            if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                assertThat(QueryEncoder.encodable(text)).isTrue();
                assertThat(QueryEncoder.encode("state", text)).isEqualTo(encodedByJava(text));
            } else {
                assertThat(QueryEncoder.encodable(text)).isFalse();
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> QueryEncoder.encode("state", text))
                        .withMessage("[ConnectConfig/UnpairedSurrogate] half of a surrogate pair in state: "
                                + "UTF-8, and so a URL, cannot encode half of a character");
            }
        }
    }

    /** Java's own encoder is for forms; three characters differ in a URL. */
    private static String encodedByJava(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
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

    /** A separate decoder, so that encoder and decoder cannot share a fault. Strict about escapes and UTF-8. */
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
