package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.runtime.RedirectUris;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adds Connect's parameters to accepted redirect URIs and reads the resulting callbacks. */
class AcceptedRedirectsTest {
    private static final String[] BASES = {
        "https://example.com/callback", "http://localhost:8080", "sc8229df9f-91a0-4ff0-a1ae-a1f38ee24d07://host"
    };
    private static final String[] PIECES = {
        "code",
        "state",
        "co%64e",
        "user_id",
        "vehicle_id",
        "error",
        "tenant",
        "reason",
        "vin",
        "x",
        "1",
        "=",
        "=",
        "=",
        "&",
        "&",
        ";",
        "?",
        "/",
        "+",
        "%20",
        "%C3%A9",
        "%E9",
        "%",
        "%3D",
        "%26",
        "[",
        "]",
        ",",
        "'",
        "é",
        "\ufeff",
        "@",
        ":",
        "*"
    };

    @ParameterizedTest
    @ValueSource(longs = {21, 20_261_128})
    void acceptedRedirectUrisGiveReadableCallbacks(long seed) {
        Random random = new Random(seed);
        int accepted = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder uri = new StringBuilder(BASES[random.nextInt(BASES.length)]).append('?');
            for (int count = random.nextInt(8); count > 0; count--) {
                uri.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (RedirectUris.violation(uri.toString()).isEmpty()) {
                accepted++;
                for (String sent : List.of("code=a%2Bb&user_id=u", "user_id=u", "vehicle_id=v&user_id=u", "error=e")) {
                    assertOpens(uri + "&state=s+1&" + sent, sent);
                }
            }
        }
        assertThat(accepted).isGreaterThan(5_000);
    }

    private static void assertOpens(String callback, String sent) {
        ConnectResult expected = ConnectCallback.fromQuery(sent + "&state=s+1").verify("s 1");
        String query = callback.substring(callback.indexOf('?') + 1);
        assertThat(ConnectCallback.fromUri(URI.create(callback)).verify("s 1"))
                .as(callback)
                .isEqualTo(expected);
        // The last one as Netty reads it, for which a semicolon is an ampersand.
        for (String text : List.of(query, "?" + query, query.replace(';', '&'))) {
            assertThat(ConnectCallback.fromQuery(text).verify("s 1")).as(text).isEqualTo(expected);
        }
    }
}
