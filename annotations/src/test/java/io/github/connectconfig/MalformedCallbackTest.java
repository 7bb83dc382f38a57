package io.github.connectconfig;

import static io.github.connectconfig.Callbacks.assertMalformed;
import static io.github.connectconfig.Callbacks.authorized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is not a Connect callback, and mistakes of the calling program. */
class MalformedCallbackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state=s",
                "code=SECRET&error=access_denied&state=s",
                "code=SECRET&code=SECRET&state=s",
                "code=SECRET&c%6Fde=x&state=s",
                "code=SECRET&state=s&state=s",
                "??code=SECRET&state=s",
                "reason=a&reason=b&code=SECRET",
                "error=access_denied&vin=SECRET&vin=SECRET",
                "code=SECRET%&state=s",
                "code=SECRET%4&state=s",
                "code=SECRET%4x&state=s",
                "code=SECRET%+1&state=s",
                "code=SECRET%FF&state=s",
                "code=SECRET%C0%80&state=s",
                "code=SECRET%ED%A0%80&state=s",
                "code=SECRET\ud800&state=s",
                "code=c&state=SECRET%",
                "error=no_vehicles&vehicle_id=SECRET%FF",
                "code=SECRET%\uff14\uff11&state=s"
            })
    void malformedInputIsOneException(String query) {
        assertMalformed(() -> ConnectCallback.fromQuery(query));
    }

    @Test
    void malformedParametersAreTheSameException() {
        assertMalformed(() -> ConnectCallback.fromParameters(Map.of()));
        assertMalformed(() -> ConnectCallback.fromParameters(Map.of("code", List.of("SECRET", "SECRET"))));
        assertMalformed(() -> ConnectCallback.fromParameters(Map.of("code", List.of())));
        assertMalformed(() -> ConnectCallback.fromParameters(Map.of("code", Arrays.asList((String) null))));
        assertMalformed(() -> ConnectCallback.fromParameters(Map.of("code", List.of("SECRET"), "error", List.of("e"))));
        assertMalformed(() -> ConnectCallback.fromUri(URI.create("mailto:owner@example.com")));
        assertMalformed(() -> ConnectCallback.fromQuery(null));
    }

    @Test
    void absurdLengthIsMalformed() {
        String fits = "code=SECRET&state=s&x=" + "y".repeat(CallbackParameters.MAX_LENGTH - 22);
        assertThat(ConnectCallback.fromQuery(fits).verify("s")).isEqualTo(authorized("SECRET", "s"));
        assertMalformed(() -> ConnectCallback.fromQuery(fits + "y"));
        assertMalformed(() -> ConnectCallback.fromParameters(
                Map.of("code", List.of("SECRET".repeat(CallbackParameters.MAX_LENGTH)))));
    }

    /** Names count too, as they do in a query. */
    @Test
    void absurdLengthOfParametersIsMalformed() {
        String fits = "y".repeat(CallbackParameters.MAX_LENGTH - "codestates".length());
        assertThat(ConnectCallback.fromParameters(Map.of("code", fits, "state", "s"))
                        .verify("s"))
                .isEqualTo(authorized(fits, "s"));
        assertMalformed(() -> ConnectCallback.fromParameters(Map.of("code", fits + "y", "state", "s")));
    }

    @Test
    void otherTypesAreAMistakeOfTheProgram() {
        List<Object> others = List.of(
                7, new StringBuilder("SECRET"), List.of(List.of("SECRET")), new char[] {'c'}, Optional.of(7), Map.of());
        for (Object other : others) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> ConnectCallback.fromParameters(Map.of("code", other)))
                    .withMessageStartingWith("the parameter `code` has a value that is no text: ")
                    .withMessageNotContainingAny("SECRET")
                    .isNotInstanceOf(MalformedCallbackException.class);
        }
    }
}
