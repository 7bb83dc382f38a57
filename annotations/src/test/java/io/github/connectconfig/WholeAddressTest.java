package io.github.connectconfig;

import static io.github.connectconfig.Callbacks.authorized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If {@code fromQuery} is given a whole URL, the message names the method that accepts one. */
class WholeAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example/SECRET?code=SECRET&state=s",
                "https://SECRET@app.example/?state=SECRET&code=SECRET",
                "http://localhost:8080/cb?error=access_denied&state=s",
                "/SECRET?code=SECRET",
                "??code=SECRET&state=s",
                "https://app.example/SECRET?user_id=SECRET&state=s",
                "https://app.example/SECRET?vehicle_id=SECRET&state=s",
                "https://app.example/SECRET?vehicle_id=SECRET&user_id=SECRET&state=s",
                "https://app.example/SECRET?code=SECRET&user_id=SECRET&state=s",
                "https://app.example/SECRET?reason=battery_capacity&vehicle_id=SECRET&state=s",
                "https://app.example/SECRET?selected_capacity=SECRET&vehicle_id=SECRET&state=s"
            })
    void itIsRefusedAndNoPartOfItShown(String address) {
        assertThatExceptionOfType(MalformedCallbackException.class)
                .isThrownBy(() -> ConnectCallback.fromQuery(address))
                .withMessageMatching(
                        "\\[ConnectConfig/MalformedCallback] `(code|state|error|user_id|vehicle_id|selected_capacity|reason)` after a question mark,"
                                + " as in a whole address: pass it to `fromUri`");
    }

    @Test
    void anAddressWithAParameterBeforeConnectsIsReadAllTheSame() {
        assertThat(ConnectCallback.fromQuery("https://app.example/cb?tenant=1&code=c&state=s")
                        .verify("s"))
                .isEqualTo(authorized("c", "s"));
    }

    /** An application's own parameter may have a question mark in its name or its value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "next=/a?code=1",
                "next?code=1",
                "next?state=1",
                "next?state",
                "/next?vin=1",
                "a&b?state=1",
                "next?user_id=1",
                "next?vehicle_id=1",
                "next?reason=1"
            })
    void aQuestionMarkAloneMakesNoAddress(String own) {
        assertThat(ConnectCallback.fromQuery(own + "&code=c&state=s").verify("s"))
                .isEqualTo(authorized("c", "s"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a=1&next?state=1&code=c", "a=?state=1&code=c", "code=c&flag?state", "flag&next?state=1&code=c"})
    void norDoesThatOfALaterParameterWhereNoStateCame(String query) {
        assertThat(ConnectCallback.fromQuery(query).withoutState()).isEqualTo(authorized("c", null));
    }

    @Test
    void theQueryOfAUriIsNoAddress() {
        URI uri = URI.create("https://app.example/cb?next?state=1&code=c");
        assertThat(ConnectCallback.fromUri(uri).withoutState()).isEqualTo(authorized("c", null));
    }
}
