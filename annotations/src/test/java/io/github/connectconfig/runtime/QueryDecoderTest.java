package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryDecoderTest {
    @ParameterizedTest
    @CsvSource({"a,a", "a+b,a b", "%61,a", "%C3%a9,é", "é%20ü,é ü", "%2B+,'+ '", "'',''", "%F0%9F%9A%97,🚗", "日+,'日 '"})
    void decodes(String text, String expected) {
        assertThat(QueryDecoder.decode(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "a%",
                "%4",
                "%4x",
                "%x4",
                "%+1",
                "%-1",
                "%\uff14\uff11",
                "%E9",
                "%C3",
                "%C0%80",
                "%ED%A0%80",
                "%F5%80%80%80",
                "%C3%28",
                "\ud800",
                "a\udc00+",
                "%80"
            })
    void invalidUtf8IsNotDecoded(String text) {
        assertThat(QueryDecoder.decode(text)).isEmpty();
    }

    /** The JDK's own strict decoder is the judge of any bytes. */
    @ParameterizedTest
    @ValueSource(longs = {6, 20_261_128})
    void anyBytesAreReadAsTheJdkReadsThem(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            byte[] bytes = new byte[random.nextInt(8)];
            random.nextBytes(bytes);
            StringBuilder text = new StringBuilder("+");
            for (byte each : bytes) {
                text.append(String.format("%%%02x", each));
            }
            assertThat(QueryDecoder.decode(text.toString())).as(text.toString()).isEqualTo(ofJdk(bytes));
        }
        Samples.texts(5_000)
                .filter(QueryEncoder::encodable)
                .forEach(text -> assertThat(QueryDecoder.decode(URLEncoder.encode(text, StandardCharsets.UTF_8)))
                        .contains(text)
                        .contains(URLDecoder.decode(
                                URLEncoder.encode(text, StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    private static Optional<String> ofJdk(byte[] bytes) {
        try {
            return Optional.of(" " + StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
