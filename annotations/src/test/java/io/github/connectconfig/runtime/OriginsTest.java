package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                Origins.SMARTCAR,
                "http://localhost",
                "http://localhost:8080",
                "HTTPS://Example.COM",
                "https://a_b",
                "https://127.0.0.1:1",
                "https://[::1]",
                "https://[::1]:65535",
                "https://[2001:db8::1]",
                "https://a-b.c:443",
                "https://192.0.2.1",
                "https://example.com.",
                "https://1.example"
            })
    void good(String origin) {
        assertThat(Origins.violation(origin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https:",
                "https:/a",
                "connect.smartcar.com",
                "//a",
                "ftp://a",
                "https://a/",
                "https://a?b",
                "https://a#b",
                "https://a/b",
                "https://u@a",
                "https://a:",
                "https://a:0",
                "https://a:65536",
                "https://a:1x",
                "https://a:+1",
                "https://a b",
                " https://a",
                "https://a\n",
                "https://a\\b",
                "https://ä",
                "https://%41",
                "https://[::1",
                "https://::1",
                "https://[]",
                "https://[::1]x",
                "https://[fe80::1%25e]",
                "https://[:::]",
                "https://[1.2.3.4]",
                "https://[.]:1",
                "https://example..com",
                "https://.example.com",
                "https://1.2.3",
                "https://0x7f.1:80",
                "https://256.1.1.1",
                "https://2130706433",
                "https://exa\u200bmple.com",
                "https://\ud83d"
            })
    void malformed(String origin) {
        assertThat(Origins.violation(origin).map(Violation::rule)).contains(ValueRule.MALFORMED_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Origins.SMARTCAR,
                "https://connect.smartcar.com:443",
                "HTTPS://CONNECT.smartcar.COM",
                "https://Connect.Smartcar.com:443"
            })
    void smartcars(String origin) {
        assertThat(Origins.isSmartcar(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://connect.smartcar.com",
                "https://connect.smartcar.com:80",
                "https://connect.smartcar.com.evil",
                "https://smartcar.com",
                "https://connect.smartcar.com/"
            })
    void notSmartcars(String origin) {
        assertThat(Origins.isSmartcar(origin)).isFalse();
    }

    /** Generated code passes the origin to {@code URI.create}, which must not throw. */
    @Test
    void goodOriginsBeginAUri() {
        Samples.texts(20_000)
                .flatMap(text -> Stream.of("https://" + text, "http://[" + text + "]", "https://[:" + text + "]:1"))
                .filter(origin -> Origins.violation(origin).isEmpty())
                .forEach(origin -> assertThat(
                                URI.create(origin + "/oauth/authorize?a=b").getRawAuthority())
                        .isNotEmpty());
    }
}
