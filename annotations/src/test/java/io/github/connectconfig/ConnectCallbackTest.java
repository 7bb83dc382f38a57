package io.github.connectconfig;

import static io.github.connectconfig.Callbacks.assertMalformed;
import static io.github.connectconfig.Callbacks.authorized;
import static io.github.connectconfig.Callbacks.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.ConnectErrorCode.Known;
import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.StateCheck;
import io.github.connectconfig.runtime.CallbackName;
import io.github.connectconfig.runtime.RedirectUris;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the callbacks that Connect sends. */
class ConnectCallbackTest {
    private static final String VIN = "0SCAUDI012FE3B132";

    @Test
    void aCodeOpensWithItsState() {
        assertThat(ConnectCallback.fromQuery("code=90abecb6&state=s1").verify("s1"))
                .isEqualTo(authorized("90abecb6", "s1"));
    }

    @Test
    void theUriMayBeAbsoluteRelativeOrOfAMobileApp() {
        for (String uri : List.of(
                "https://example.com/callback?code=c&state=s",
                "https://example.com/callback?code=c&state=s#_=_",
                "/callback?code=c&state=s",
                "?code=c&state=s",
                "sc8229df9f-91a0-4ff0-a1ae-a1f38ee24d07://exchange?code=c&state=s")) {
            assertThat(ConnectCallback.fromUri(URI.create(uri)).verify("s"))
                    .as(uri)
                    .isEqualTo(authorized("c", "s"));
        }
    }

    @Test
    void decodedParametersAreNotDecodedAgain() {
        Map<String, List<String>> parameters = Map.of("code", List.of("a%2Bb+c"), "state", List.of("%"));
        assertThat(ConnectCallback.fromParameters(parameters).verify("%")).isEqualTo(authorized("a%2Bb+c", "%"));
        assertThat(ConnectCallback.fromParameters(Map.of("code", Set.of("c"), "state", Set.of("s")))
                        .verify("s"))
                .isEqualTo(authorized("c", "s"));
    }

    @Test
    void valuesAreDecodedByTheFormEncoding() {
        assertThat(ConnectCallback.fromQuery("c%6fde=a%2Bb+c%20d&state=%C3%A4%F0%9F%9A%97")
                        .verify("ä🚗"))
                .isEqualTo(authorized("a+b c d", "ä🚗"));
        assertThat(ConnectCallback.fromQuery("code=x=y==&state=s").verify("s")).isEqualTo(authorized("x=y==", "s"));
    }

    @Test
    void optionalValuesComeAlong() {
        String query = "code=c&state=s&virtual_key_url=https%3A%2F%2Fexample.com%2Fkey&user_id=u&external_id=e";
        assertThat(ConnectCallback.fromQuery(query).verify("s"))
                .isEqualTo(new Authorized(
                        "c",
                        Optional.of("s"),
                        Optional.of("https://example.com/key"),
                        Optional.of("u"),
                        Optional.of("e")));
    }

    @Test
    void unknownParametersAreIgnored() {
        assertThat(ConnectCallback.fromQuery("&tenant=a&code=c&tenant=b&&flag&state=s&=x")
                        .verify("s"))
                .isEqualTo(authorized("c", "s"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop=caf%E9",
                "promo=100%",
                "%zz=1",
                "%C3=1&%c3",
                "city=M%FCnchen",
                "code%=x",
                "x=\ud800",
                "\udc00=x",
                "co%64%65s=%",
                "a=1;code=other",
                "reason=&user_id="
            })
    void foreignParametersMayBeMalformed(String own) {
        for (String query : List.of(own + "&code=c&state=s", "code=c&" + own + "&state=s", "code=c&state=s&" + own)) {
            assertThat(ConnectCallback.fromQuery(query).verify("s")).as(query).isEqualTo(authorized("c", "s"));
        }
    }

    @Test
    void aQueryMayBeginWithOneQuestionMark() {
        assertThat(ConnectCallback.fromQuery("?code=c&state=s").verify("s")).isEqualTo(authorized("c", "s"));
        assertThat(ConnectCallback.fromUri(URI.create("/cb?code=c&state=s?")).verify("s?"))
                .isEqualTo(authorized("c", "s?"));
        assertMalformed(() -> ConnectCallback.fromUri(URI.create("/cb??code=SECRET&state=s")));
        assertMalformed(() -> ConnectCallback.fromQuery("?"));
    }

    @Test
    void parametersComeInEveryForm() {
        List<Map<String, ?>> forms = List.of(
                Map.of("code", "c", "state", "s"),
                Map.of("code", new String[] {"c"}, "state", new String[] {"s", ""}),
                Map.of("code", List.of("c"), "state", Arrays.asList(null, "s")),
                Map.of("code", new ArrayDeque<>(List.of("c")), "state", Set.of("s")),
                Map.of("code", Optional.of("c"), "state", "s", "vin", Optional.empty()),
                Map.of("code", "c", "state", new Object[] {"s"}, "mine", 42, "more", new int[] {1}));
        for (Map<String, ?> form : forms) {
            assertThat(ConnectCallback.fromParameters(form).verify("s"))
                    .as(form.toString())
                    .isEqualTo(authorized("c", "s"));
        }
    }

    @Test
    void parametersMayComeOneByOne() {
        List<Map.Entry<String, String>> entries = List.of(
                Map.entry("mine", "1"), Map.entry("code", "c"), Map.entry("state", ""), Map.entry("state", "s"));
        assertThat(ConnectCallback.fromParameters(entries).verify("s")).isEqualTo(authorized("c", "s"));
        assertMalformed(() ->
                ConnectCallback.fromParameters(List.of(Map.entry("code", "SECRET"), Map.entry("code", "SECRET2"))));
        List<Map.Entry<String, List<String>>> lists = List.of(Map.entry("code", List.of("c")));
        assertThat(ConnectCallback.fromParameters(lists).withoutState())
                .isEqualTo(ConnectCallback.fromQuery("code=c").withoutState());
    }

    /** The parameters that Smartcar documents are also those that a redirect URI must not contain. */
    @Test
    void theNamesOfConnectAreOneList() {
        assertThat(CallbackName.ALL)
                .containsExactlyInAnyOrder(
                        "code",
                        "state",
                        "error",
                        "error_description",
                        "virtual_key_url",
                        "user_id",
                        "external_id",
                        "vin",
                        "make",
                        "model",
                        "year",
                        "status_code",
                        "error_message",
                        "vehicle_id",
                        "selected_capacity",
                        "reason");
        assertThat(CallbackName.DETAILS)
                .extracting(CallbackName::wireName)
                .containsExactlyInAnyOrder(
                        "vin", "make", "model", "year", "status_code", "error_message", "external_id", "vehicle_id");
        for (String name : CallbackName.ALL) {
            String twice = name + "=SECRET&" + name + "=2";
            assertMalformed("the parameter `" + name + "` occurs twice", () -> ConnectCallback.fromQuery(twice));
            for (String query : List.of("", "?", "x?", "x=1&", "x=1;")) {
                assertThat(RedirectUris.violation("https://example.com/?" + query + name + "=1"))
                        .as(query + name)
                        .hasValueSatisfying(
                                found -> assertThat(found.expectation()).contains(name));
            }
        }
    }

    @Test
    void anEmptyValueIsAMissingOne() {
        assertThat(ConnectCallback.fromQuery("code=&error=server_error&state=").verify("s"))
                .isEqualTo(failed(Known.SERVER_ERROR, StateCheck.ABSENT, null));
        assertThat(ConnectCallback.fromQuery("code=c&error&state=s").verify("s"))
                .isEqualTo(authorized("c", "s"));
        assertMismatch(ConnectCallback.fromQuery("code=c&state="), "");
        for (String query : List.of("code=c&state=s&state=", "code=c&state=&state=s", "code&code=c&state=s&state")) {
            assertThat(ConnectCallback.fromQuery(query).verify("s")).as(query).isEqualTo(authorized("c", "s"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=SECRET", "code=SECRET&state=OTHER", "code=SECRET&state=Expected"})
    void aCodeWithoutItsStateStaysClosed(String query) {
        assertMismatch(ConnectCallback.fromQuery(query), "expected");
        assertMismatch(ConnectCallback.fromQuery(query), null);
    }

    private static void assertMismatch(ConnectCallback callback, String expected) {
        assertThatExceptionOfType(StateMismatchException.class)
                .isThrownBy(() -> callback.verify(expected))
                .withMessageStartingWith("[ConnectConfig/StateMismatch] ")
                .withMessageNotContainingAny("SECRET", "OTHER", "Expected", "expected`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=SECRET", "code=SECRET&state=OTHER"})
    void whereNoStateWasExpectedTheSessionIsTheFirstSuspect(String query) {
        String message = "[ConnectConfig/StateMismatch] a code, but no state was expected: was the session lost?";
        ConnectCallback callback = ConnectCallback.fromQuery(query);
        assertThatExceptionOfType(StateMismatchException.class)
                .isThrownBy(() -> callback.verify((String) null))
                .withMessage(message);
        assertThatExceptionOfType(StateMismatchException.class)
                .isThrownBy(() -> callback.verify(Set.of()))
                .withMessage(message);
        assertThatExceptionOfType(StateMismatchException.class)
                .isThrownBy(() -> callback.verify("another"))
                .withMessageNotContaining("session");
    }

    @Test
    void oneOfSeveralTabsIsEnough() {
        ConnectCallback callback = ConnectCallback.fromQuery("code=c&state=s2");
        assertThat(callback.verify(List.of("s1", "s2", "s3"))).isEqualTo(authorized("c", "s2"));
        assertThatExceptionOfType(StateMismatchException.class).isThrownBy(() -> callback.verify(Set.of("s1", "s3")));
        assertThatExceptionOfType(StateMismatchException.class).isThrownBy(() -> callback.verify(List.of()));
        assertThatNullPointerException().isThrownBy(() -> callback.verify(Arrays.asList("s2", null)));
        assertThatNullPointerException().isThrownBy(() -> callback.verify((List<String>) null));
    }

    @Test
    void withoutStateIsTheVisibleWayAround() {
        assertThat(ConnectCallback.fromQuery("code=c").withoutState()).isEqualTo(authorized("c", null));
        assertThat(ConnectCallback.fromQuery("code=c&state=any").withoutState()).isEqualTo(authorized("c", "any"));
        assertThat(ConnectCallback.fromQuery("error=server_error&state=any").withoutState())
                .isEqualTo(failed(Known.SERVER_ERROR, StateCheck.UNCHECKED, "any"));
        assertThat(ConnectCallback.fromQuery("error=server_error").withoutState())
                .isEqualTo(failed(Known.SERVER_ERROR, StateCheck.ABSENT, null));
    }

    @Test
    void foldGoesOneOfTwoWays() {
        ConnectResult authorized = ConnectCallback.fromQuery("code=c&state=s").verify("s");
        ConnectResult failed = ConnectCallback.fromQuery("error=no_vehicles").verify("s");
        assertThat(authorized.<String>fold(Authorized::code, f -> f.code().value()))
                .isEqualTo("c");
        assertThat(failed.<String>fold(Authorized::code, f -> f.code().value())).isEqualTo("no_vehicles");
    }

    @Test
    void nullsAreNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectCallback.fromUri(null))
                .withMessage("uri");
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectCallback.fromParameters((Map<String, ?>) null))
                .withMessage("parameters");
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectCallback.fromParameters((Iterable<Map.Entry<String, String>>) null))
                .withMessage("parameters");
    }

    @Test
    void toStringMasksCodeStateAndVin() {
        ConnectCallback success = ConnectCallback.fromQuery("code=SECRET&state=HIDDEN&user_id=SECRET");
        assertThat(success).hasToString("ConnectCallback[code=***, state=***]");
        assertThat(success.verify("HIDDEN")).hasToString("Authorized[code=***, state=***, userId=***]");

        ConnectCallback failure =
                ConnectCallback.fromQuery("error=vehicle_incompatible&error_description=no+" + VIN + "&vin=" + VIN);
        assertThat(failure).hasToString("ConnectCallback[error=***]");
        assertThat(failure.verify("HIDDEN"))
                .hasToString("Failed[code=vehicle_incompatible, stateCheck=ABSENT, details=[vin]]");
        assertThat(ConnectCallback.fromQuery("error=new_error").verify("s"))
                .hasToString("Failed[code=new_error, stateCheck=ABSENT, details=[]]");
        assertThat(ConnectCallback.fromQuery("error=a%0Ab").verify("s"))
                .hasToString("Failed[code=***, stateCheck=ABSENT, details=[]]");
    }
}
