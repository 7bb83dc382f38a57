package io.github.connectconfig;

import static io.github.connectconfig.Callbacks.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.ConnectErrorCode.Known;
import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Connected;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.Reauthenticated;
import io.github.connectconfig.ConnectResult.StateCheck;
import io.github.connectconfig.runtime.CallbackName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three flows end at a redirect URI: with a code, a user id or a vehicle id. None is mistaken for another. */
class CallbackFlowsTest {
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void anOwnersIdOpensWithItsState() {
        assertThat(ConnectCallback.fromQuery("user_id=u&state=s").verify("s"))
                .isEqualTo(new Connected("u", Optional.of("s"), NONE));
        assertThat(ConnectCallback.fromQuery("external_id=e&state=s&user_id=u").verify(List.of("t", "s")))
                .isEqualTo(new Connected("u", Optional.of("s"), Optional.of("e")));
    }

    @Test
    void aVehiclesIdOpensWithItsState() {
        assertThat(ConnectCallback.fromQuery("vehicle_id=v&state=s").verify("s"))
                .isEqualTo(new Reauthenticated("v", Optional.of("s"), NONE, NONE));
        assertThat(ConnectCallback.fromQuery("user_id=u&external_id=e&vehicle_id=v&state=s")
                        .verify("s"))
                .isEqualTo(new Reauthenticated("v", Optional.of("s"), Optional.of("u"), Optional.of("e")));
    }

    @Test
    void decodedParametersAreReadAlike() {
        assertThat(ConnectCallback.fromParameters(Map.of("user_id", new String[] {"u"}, "state", new String[] {"s"}))
                        .verify("s"))
                .isEqualTo(new Connected("u", Optional.of("s"), NONE));
        assertThat(ConnectCallback.fromParameters(Map.of("vehicle_id", List.of("v"), "code", List.of()))
                        .withoutState())
                .isEqualTo(new Reauthenticated("v", NONE, NONE, NONE));
    }

    @ParameterizedTest
    @CsvSource({"code, a code", "user_id, a user id", "vehicle_id, a vehicle id"})
    void noSuccessOpensWithoutItsState(String name, String contents) {
        ConnectCallback without = ConnectCallback.fromQuery(name + "=SECRET&external_id=SECRET");
        ConnectCallback foreign = ConnectCallback.fromQuery(name + "=SECRET&state=OTHER&external_id=SECRET");
        for (ConnectCallback callback : List.of(without, foreign)) {
            String lost = contents + ", but no state was expected: was the session lost?";
            assertMismatch(lost, () -> callback.verify((String) null));
            assertMismatch(lost, () -> callback.verify(Set.of()));
        }
        assertMismatch(contents + " without a state", () -> without.verify("s"));
        assertMismatch(contents + " without a state", () -> without.verify(""));
        assertMismatch(contents + " with a state that was not expected", () -> foreign.verify("s"));
        assertMismatch(contents + " with a state that was not expected", () -> foreign.verify(Set.of("s", "t")));
    }

    private static void assertMismatch(String problem, ThrowingCallable call) {
        assertThatExceptionOfType(StateMismatchException.class)
                .isThrownBy(call)
                .withMessage("[ConnectConfig/StateMismatch] " + problem);
    }

    @Test
    void withoutStateIsTheVisibleWayAround() {
        assertThat(ConnectCallback.fromQuery("user_id=u").withoutState()).isEqualTo(new Connected("u", NONE, NONE));
        assertThat(ConnectCallback.fromQuery("vehicle_id=v&state=s").withoutState())
                .isEqualTo(new Reauthenticated("v", Optional.of("s"), NONE, NONE));
    }

    @Test
    void aCodeComesWithAnOwnersId() {
        assertThat(ConnectCallback.fromQuery("code=c&user_id=u&state=s").verify("s"))
                .isEqualTo(new Authorized("c", Optional.of("s"), NONE, Optional.of("u"), NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&user_id=SECRET", "&vehicle_id=v", "&vehicle_id=v&user_id=SECRET"})
    void aFailureMayTellWhoseItIs(String ids) {
        Failed failed = (Failed) ConnectCallback.fromQuery("error=battery_capacity_no_selection&external_id=e" + ids)
                .verify("s");
        assertThat(failed.code()).isSameAs(Known.BATTERY_CAPACITY_NO_SELECTION);
        assertThat(failed.stateCheck()).isSameAs(StateCheck.ABSENT);
        assertThat(failed.externalId()).contains("e");
        assertThat(failed.vehicleId()).isEqualTo(ids.contains("vehicle_id") ? Optional.of("v") : NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code=SECRET&vehicle_id=SECRET&state=s             | both `code` and `vehicle_id`
            vehicle_id=SECRET&user_id=SECRET&code=SECRET      | both `code` and `vehicle_id`
            code=SECRET&error=SECRET&vehicle_id=SECRET        | both `code` and `error`
            code=SECRET&error=SECRET&user_id=SECRET           | both `code` and `error`
            state=SECRET                                      | neither `code`, `error`, `user_id` nor `vehicle_id`
            external_id=SECRET&state=SECRET                   | neither `code`, `error`, `user_id` nor `vehicle_id`
            virtual_key_url=SECRET&vin=SECRET&state=s         | neither `code`, `error`, `user_id` nor `vehicle_id`
            user_id=&vehicle_id&state=s                       | neither `code`, `error`, `user_id` nor `vehicle_id`
            user_id=SECRET&user_id=SECRET&state=s             | the parameter `user_id` occurs twice
            vehicle_id=SECRET&vehicle_id=SECRET&state=s       | the parameter `vehicle_id` occurs twice
            user_id=SECRET%FF&state=s                         | the parameter `user_id` is not percent-encoded UTF-8
            """)
    void callbacksOfNoFlowAreMalformed(String query, String problem) {
        assertMalformed(problem, () -> ConnectCallback.fromQuery(query));
    }

    /** This callback also has a vehicle id, but no state to verify. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vehicle_id=SECRET&selected_capacity=SECRET&reason=battery_capacity",
                "vehicle_id=SECRET&selected_capacity=SECRET&state=s",
                "vehicle_id=SECRET&reason=battery_capacity&state=s",
                "vehicle_id=SECRET&reason=SECRET&state=s",
                "user_id=SECRET&vehicle_id=SECRET&selected_capacity=SECRET&reason=battery_capacity&state=s",
                "user_id=SECRET&reason=battery_capacity&state=s",
                "selected_capacity=SECRET&reason=battery_capacity"
            })
    void aChoiceOfBatteryCapacityIsNoReauthentication(String query) {
        assertMalformed(
                "`selected_capacity` or `reason`, as in a choice of battery capacity: it comes without a state, and is not"
                        + " opened here",
                () -> ConnectCallback.fromQuery(query));
    }

    @Test
    void eachFlowIsOneExpression() {
        assertThat(open("code=c").<String>fold(Authorized::code, Failed::toString))
                .isEqualTo("c");
        assertThat(open("user_id=u").<String>foldConnected(Connected::userId, Failed::toString))
                .isEqualTo("u");
        assertThat(open("vehicle_id=v").<String>foldReauthenticated(Reauthenticated::vehicleId, Failed::toString))
                .isEqualTo("v");
        ConnectResult failed = open("error=no_vehicles");
        assertThat(failed.<Object>fold(Authorized::code, Failed::code)).isSameAs(Known.NO_VEHICLES);
        assertThat(failed.<Object>foldConnected(Connected::userId, Failed::code))
                .isSameAs(Known.NO_VEHICLES);
        assertThat(failed.<Object>foldReauthenticated(Reauthenticated::vehicleId, Failed::code))
                .isSameAs(Known.NO_VEHICLES);
    }

    @ParameterizedTest
    @CsvSource({
        "code=id, authorized id",
        "user_id=id, connected id",
        "vehicle_id=id, reauthenticated id",
        "error=id, failed id"
    })
    void allOfThemAreOneExpressionToo(String query, String expected) {
        String came = open(query)
                .fold(
                        authorized -> "authorized " + authorized.code(),
                        connected -> "connected " + connected.userId(),
                        reauthenticated -> "reauthenticated " + reauthenticated.vehicleId(),
                        failed -> "failed " + failed.code());
        assertThat(came).isEqualTo(expected);
    }

    @Test
    void theEndOfAnotherFlowIsRefused() {
        ConnectResult code = open("code=SECRET");
        ConnectResult user = open("user_id=SECRET");
        ConnectResult vehicle = open("vehicle_id=SECRET&user_id=SECRET");
        assertMalformed("a user id, where a code was expected", () -> user.fold(any -> 1, any -> 2));
        assertMalformed("a vehicle id, where a code was expected", () -> vehicle.fold(any -> 1, any -> 2));
        assertMalformed("a code, where a user id was expected", () -> code.foldConnected(any -> 1, any -> 2));
        assertMalformed("a vehicle id, where a user id was expected", () -> vehicle.foldConnected(any -> 1, any -> 2));
        assertMalformed("a code, where a vehicle id was expected", () -> code.foldReauthenticated(any -> 1, any -> 2));
        assertMalformed(
                "a user id, where a vehicle id was expected", () -> user.foldReauthenticated(any -> 1, any -> 2));
    }

    @Test
    void allHaveAStateAndAnExternalId() {
        for (String query : List.of("code=c", "user_id=u", "vehicle_id=v", "error=server_error")) {
            ConnectResult result = open(query + "&external_id=e");
            assertThat(result.state()).as(query).contains("s");
            assertThat(result.externalId()).as(query).contains("e");
            assertThat(open(query).externalId()).as(query).isEmpty();
        }
    }

    @Test
    void noTextShowsAnId() {
        ConnectCallback user = ConnectCallback.fromQuery("user_id=SECRET&state=s&external_id=SECRET");
        assertThat(user).hasToString("ConnectCallback[user_id=***, state=***]");
        assertThat(user.verify("s")).hasToString("Connected[userId=***, state=***, externalId=***]");
        ConnectCallback vehicle = ConnectCallback.fromQuery("vehicle_id=SECRET&user_id=SECRET");
        assertThat(vehicle).hasToString("ConnectCallback[vehicle_id=***]");
        assertThat(vehicle.withoutState()).hasToString("Reauthenticated[vehicleId=***, userId=***]");
        assertThat(ConnectCallback.fromQuery("vehicle_id=SECRET&state=s&external_id=SECRET")
                        .verify("s"))
                .hasToString("Reauthenticated[vehicleId=***, state=***, externalId=***]");
        assertThat(ConnectCallback.fromQuery("code=SECRET&virtual_key_url=SECRET&user_id=SECRET&external_id=SECRET")
                        .withoutState())
                .hasToString("Authorized[code=***, virtualKeyUrl=***, userId=***, externalId=***]");
        assertThat(ConnectCallback.fromQuery("error=server_error&external_id=SECRET&vehicle_id=SECRET")
                        .verify("s"))
                .hasToString("Failed[code=server_error, stateCheck=ABSENT, details=[external_id, vehicle_id]]");
    }

    @Test
    void nullsAreNamed() {
        assertNull("userId", () -> new Connected(null, NONE, NONE));
        assertNull("state", () -> new Connected("u", null, NONE));
        assertNull("externalId", () -> new Connected("u", NONE, null));
        assertNull("vehicleId", () -> new Reauthenticated(null, NONE, NONE, NONE));
        assertNull("state", () -> new Reauthenticated("v", null, NONE, NONE));
        assertNull("userId", () -> new Reauthenticated("v", NONE, null, NONE));
        assertNull("externalId", () -> new Reauthenticated("v", NONE, NONE, null));
    }

    /** Random names in random order, some without a value. Only the names with a value decide the kind of the callback. */
    @ParameterizedTest
    @ValueSource(longs = {4, 20_261_128})
    void noFlowIsTakenForAnother(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> seen = new TreeMap<>();
        List<String> names = new ArrayList<>(new TreeSet<>(CallbackName.ALL));
        for (int run = 0; run < 10_000; run++) {
            Collections.shuffle(names, random);
            List<String> pairs = new ArrayList<>();
            Set<String> sent = new HashSet<>();
            for (String name : names.subList(0, 1 + random.nextInt(6))) {
                boolean hasValue = random.nextInt(5) > 0;
                pairs.add(name + (hasValue ? "=" + name + "-value" : random.nextBoolean() ? "=" : ""));
                if (hasValue) {
                    sent.add(name);
                }
            }
            String query = String.join("&", pairs);
            String came = flow(query);
            seen.merge(came, 1, Integer::sum);
            assertThat(came).as(query).isEqualTo(flow(sent));
        }
        assertThat(seen)
                .hasSize(5)
                .allSatisfy((flow, times) -> assertThat(times).as(flow).isGreaterThan(100));
    }

    private static String flow(String query) {
        try {
            ConnectResult result = ConnectCallback.fromQuery(query).withoutState();
            return result.fold(
                    Authorized::code,
                    Connected::userId,
                    Reauthenticated::vehicleId,
                    failed -> failed.code().value());
        } catch (MalformedCallbackException malformed) {
            return "malformed";
        }
    }

    /** Follows the table in docs/callback.md. */
    private static String flow(Set<String> sent) {
        boolean isBattery = sent.contains("selected_capacity") || sent.contains("reason");
        if (sent.contains("error")) {
            return sent.contains("code") ? "malformed" : "error-value";
        } else if (sent.contains("code")) {
            return sent.contains("vehicle_id") ? "malformed" : "code-value";
        } else if (sent.contains("vehicle_id")) {
            return isBattery ? "malformed" : "vehicle_id-value";
        }
        return sent.contains("user_id") && !isBattery ? "user_id-value" : "malformed";
    }

    private static void assertNull(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    private static ConnectResult open(String query) {
        return ConnectCallback.fromQuery(query + "&state=s").verify("s");
    }
}
