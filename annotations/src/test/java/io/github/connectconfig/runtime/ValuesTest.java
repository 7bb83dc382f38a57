package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.ResponseType;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
    private static final Values ALL = Values.all();

    private static Arguments of(ValueRule rule, Consumer<Values> call) {
        return Arguments.of(rule, call);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                of(ValueRule.MISSING_CLIENT_ID, values -> values.clientId("")),
                of(ValueRule.UNRESOLVED_PLACEHOLDER, values -> values.clientId("${id}")),
                of(ValueRule.MALFORMED_CLIENT_ID, values -> values.clientId("a b")),
                of(ValueRule.WRONG_CLIENT_ID, values -> values.requireAcceptedClientId("client_1")),
                of(ValueRule.MISSING_CLIENT_ID, values -> values.applicationId("")),
                of(ValueRule.MALFORMED_CLIENT_ID, values -> values.applicationId("a b")),
                of(ValueRule.WRONG_CLIENT_ID, values -> values.requireAcceptedApplicationId("client_1")),
                of(ValueRule.MALFORMED_APP_ORIGIN, values -> values.appOrigin("https://a/", ResponseType.NONE, "")),
                of(ValueRule.MALFORMED_APP_ORIGIN, values -> values.appOrigin("https://a/", ResponseType.CODE, "x")),
                of(ValueRule.MISSING_VEHICLE_ID, values -> values.vehicleId("")),
                of(ValueRule.MISSING_VEHICLE_ID, values -> values.vehicleId(" ")),
                of(ValueRule.UNRESOLVED_PLACEHOLDER, values -> values.vehicleId("undefined")),
                of(ValueRule.UNRESOLVED_PLACEHOLDER, values -> values.vehicleId("${vehicle.id}")),
                of(ValueRule.MALFORMED_SCOPE, values -> values.scopes(List.of(), List.of("read_vin+read_fuel"))),
                of(ValueRule.MALFORMED_SCOPE, values -> values.scopes(List.of(), List.of("required%3Aread_vin"))),
                of(ValueRule.MALFORMED_SCOPE, values -> values.scopes(List.of(), List.of("read_vin;read_fuel"))),
                of(ValueRule.MISSING_VEHICLE_ID, values -> values.requireMake("")),
                of(ValueRule.MISSING_VEHICLE_ID, values -> values.requireMake(null)),
                of(ValueRule.MISSING_REDIRECT_URI, values -> values.redirectUri("")),
                of(ValueRule.MISSING_REDIRECT_URI, values -> values.redirectUri(URI.create(""))),
                of(ValueRule.MALFORMED_REDIRECT_URI, values -> values.redirectUri("example.com")),
                of(ValueRule.MALFORMED_REDIRECT_URI, values -> values.redirectUri(URI.create("example.com"))),
                of(ValueRule.RESERVED_REDIRECT_QUERY, values -> values.redirectUri("https://a.b/?code=1")),
                of(
                        ValueRule.INSECURE_REDIRECT_URI,
                        values -> values.requireAcceptedRedirectUri("http://a.b/", "", Origins.SMARTCAR)),
                of(
                        ValueRule.UNSUPPORTED_REDIRECT_SCHEME,
                        values -> values.requireAcceptedRedirectUri("x://a", "", Origins.SMARTCAR)),
                of(
                        ValueRule.REDIRECT_SCHEME_MISMATCH,
                        values -> values.requireAcceptedRedirectUri(
                                "sc" + Samples.OTHER_ID + "://a", Samples.CLIENT_ID, Origins.SMARTCAR)),
                of(
                        ValueRule.MISSING_APP_ORIGIN,
                        values -> values.requireAcceptedRedirectUri(
                                "https://javascript-sdk.smartcar.com/", "", Origins.SMARTCAR)),
                of(ValueRule.MISSING_SCOPES, values -> values.scopes(List.of(), List.of())),
                of(ValueRule.MALFORMED_SCOPE, values -> values.scopes(List.of(), new String[] {"a b"})),
                of(ValueRule.DUPLICATE_SCOPE, values -> values.scopes(List.of("a"), List.of("required:a"))),
                of(ValueRule.DUPLICATE_SCOPE, values -> values.scopes(List.of(), List.of("a", "a"))),
                of(ValueRule.MALFORMED_FLAG, values -> values.flags(List.of(), new String[] {"a"})),
                of(ValueRule.DUPLICATE_FLAG, values -> values.flags(List.of("a:1"), List.of("a:2"))),
                of(ValueRule.MALFORMED_MAKE, values -> values.make("tesla")),
                of(
                        ValueRule.SIMULATED_VIN_IN_LIVE_MODE,
                        values -> values.requireVinFitsMode(Samples.SIMULATED_VIN, Mode.LIVE)),
                of(ValueRule.MALFORMED_VIN, values -> values.singleSelectVin("")),
                of(ValueRule.MALFORMED_VIN, values -> values.singleSelectVin("x")),
                of(ValueRule.EMPTY_STATE, values -> values.state("")),
                of(ValueRule.MALFORMED_ORIGIN, values -> values.origin("https://a/")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void eachRuleThrowsUnlessItIsOff(ValueRule rule, Consumer<Values> call) {
        assertRefused(rule, () -> call.accept(ALL));
        assertRefused(rule, () -> call.accept(Values.except()));
        ValueRule[] others =
                Arrays.stream(ValueRule.values()).filter(other -> other != rule).toArray(ValueRule[]::new);
        assertRefused(rule, () -> call.accept(Values.except(others)));
        call.accept(Values.except(rule));
    }

    @Test
    void everyRuleIsExercised() {
        assertThat(refused().map(arguments -> (ValueRule) arguments.get()[0]).distinct())
                .hasSize(ValueRule.values().length - 1)
                .doesNotContain(ValueRule.UNPAIRED_SURROGATE);
    }

    /** The first violation hides later ones, even if its rule is off. */
    @Test
    void onlyTheFirstViolationCounts() {
        assertThat(Values.except(ValueRule.MALFORMED_CLIENT_ID).clientId("client_ 1"))
                .isEqualTo("client_%201");
        Values.except(ValueRule.MALFORMED_CLIENT_ID).requireAcceptedClientId("client_ 1");
        Values.except(ValueRule.MALFORMED_REDIRECT_URI).requireAcceptedRedirectUri("http://a/#b", "", Origins.SMARTCAR);
        Values.except(ValueRule.MALFORMED_REDIRECT_URI).requireAcceptedRedirectUri("http://a b/", "", Origins.SMARTCAR);
        Values.except(ValueRule.RESERVED_REDIRECT_QUERY)
                .requireAcceptedRedirectUri("http://a/?code", "", Origins.SMARTCAR);
        Values.except(ValueRule.WRONG_CLIENT_ID)
                .requireAcceptedRedirectUri("sc" + Samples.OTHER_ID + "://a", "client_1", Origins.SMARTCAR);
        assertThat(Values.except(ValueRule.MALFORMED_FLAG).flags(List.of(), List.of("a", "a")))
                .containsExactly("a", "a");
        assertRefused(
                ValueRule.DUPLICATE_SCOPE,
                () -> Values.except(ValueRule.MALFORMED_SCOPE).scopes(List.of(), List.of("a b", "a", "a")));
        assertThat(Values.except(ValueRule.MALFORMED_SCOPE).scopes(List.of("a b"), List.of("a b")))
                .containsExactly("a b", "a b");
        assertThat(Values.except(ValueRule.MALFORMED_REDIRECT_URI).redirectUri("//a/?code=1"))
                .isEqualTo("%2F%2Fa%2F%3Fcode%3D1");
    }

    @Test
    void theArrayOfRulesThatAreOffIsCopied() {
        ValueRule[] off = {ValueRule.EMPTY_STATE};
        Values values = Values.except(off);
        off[0] = ValueRule.MALFORMED_MAKE;
        assertThat(values.state("")).isEmpty();
        assertRefused(ValueRule.MALFORMED_MAKE, () -> values.make("a"));
    }

    @Test
    void missingValuesAreLeftOutWhereTheirRuleIsOff() {
        Values unchecked = Values.except(ValueRule.values());
        assertThat(unchecked.clientId("")).isEmpty();
        assertThat(unchecked.applicationId("")).isEmpty();
        assertThat(unchecked.vehicleId("")).isEmpty();
        assertThat(unchecked.redirectUri("")).isEmpty();
        assertThat(unchecked.scopes(List.of(), List.of())).isEmpty();
        assertThat(unchecked.state("")).isEmpty();
        assertThat(unchecked.singleSelectVin("")).isEmpty();
    }

    static Stream<Consumer<Values>> unencodable() {
        return Stream.of(
                values -> values.clientId(Samples.LONE_SURROGATE),
                values -> values.applicationId(Samples.LONE_SURROGATE),
                // Connect ignores this value; the rule checks it anyway.
                values -> values.appOrigin("https://" + Samples.LONE_SURROGATE, ResponseType.CODE, ""),
                values -> values.vehicleId(Samples.LONE_SURROGATE),
                values -> values.redirectUri("https://a.b/" + Samples.LONE_SURROGATE),
                values -> values.make(Samples.LONE_SURROGATE),
                values -> values.singleSelectVin(Samples.LONE_SURROGATE),
                values -> values.origin("https://" + Samples.LONE_SURROGATE),
                values -> values.state(Samples.LONE_SURROGATE),
                values -> values.text("user", Samples.LONE_SURROGATE));
    }

    /** No URL can contain such a value, so this rule cannot be switched off. */
    @ParameterizedTest
    @MethodSource
    void unencodable(Consumer<Values> call) {
        assertRefused(ValueRule.UNPAIRED_SURROGATE, () -> call.accept(Values.except(ValueRule.values())));
    }

    @Test
    void valuesComeBackEncoded() {
        assertThat(ALL.clientId(Samples.CLIENT_ID)).isSameAs(Samples.CLIENT_ID);
        assertThat(ALL.applicationId(Samples.CLIENT_ID)).isSameAs(Samples.CLIENT_ID);
        assertThat(ALL.vehicleId("v/1")).isEqualTo("v%2F1");
        assertThat(ALL.redirectUri("https://a.b/c?d=e")).isEqualTo("https%3A%2F%2Fa.b%2Fc%3Fd%3De");
        assertThat(ALL.redirectUri(URI.create("https://a.b/c"))).isEqualTo("https%3A%2F%2Fa.b%2Fc");
        assertThat(ALL.make("TESLA")).isSameAs("TESLA");
        assertThat(ALL.singleSelectVin(Samples.SIMULATED_VIN)).isSameAs(Samples.SIMULATED_VIN);
        assertThat(ALL.state("a b+c")).isEqualTo("a%20b%2Bc");
        assertThat(ALL.text("user", "owner/42")).isEqualTo("owner%2F42");
        assertThat(ALL.origin("https://a_b:8443")).isEqualTo("https://a_b:8443");
    }

    @Test
    void fixedVocabularyIsWrittenAsConnectReadsIt() {
        assertThat(ALL.mode(Mode.LIVE)).isEqualTo("live");
        assertThat(ALL.mode(Mode.SIMULATED)).isEqualTo("simulated");
        assertThat(ALL.approvalPrompt(ApprovalPrompt.FORCE)).isEqualTo("force");
        assertThat(ALL.approvalPrompt(ApprovalPrompt.AUTO)).isEmpty();
        assertThat(ALL.singleSelect(true)).isEqualTo("true");
        assertThat(ALL.singleSelect(false)).isEmpty();
        assertThat(ALL.singleSelect(Boolean.TRUE)).isEqualTo("true");
        assertThat(ALL.rememberUser(false, Mode.SIMULATED)).isEqualTo("false");
        assertThat(ALL.rememberUser(false, Mode.LIVE)).isEmpty();
        assertThat(ALL.rememberUser(true, Mode.SIMULATED)).isEmpty();
    }

    @Test
    void anAppOriginIsWrittenWithoutACodeAndWithoutARedirectUri() {
        for (String none : Arrays.asList("", null)) {
            assertThat(ALL.appOrigin("https://a.b", ResponseType.NONE, none)).isEqualTo("https%3A%2F%2Fa.b");
            assertThat(ALL.appOrigin("https://a.b", ResponseType.CODE, none)).isEmpty();
            assertThat(ALL.appOrigin(none, ResponseType.NONE, "")).isEmpty();
        }
        assertThat(ALL.appOrigin("https://a.b", ResponseType.NONE, (URI) null)).isEqualTo("https%3A%2F%2Fa.b");
        assertThat(ALL.appOrigin("https://a.b", ResponseType.NONE, "https://a.b/c"))
                .isEmpty();
        assertThat(ALL.appOrigin("https://a.b", ResponseType.NONE, URI.create("https://a.b/c")))
                .isEmpty();
    }

    @Test
    void nullLeavesOptionalValuesOut() {
        assertThat(ALL.approvalPrompt(null)).isEmpty();
        assertThat(ALL.make(null)).isEmpty();
        assertThat(ALL.make("")).isEmpty();
        assertThat(ALL.singleSelect((Boolean) null)).isEmpty();
        assertThat(ALL.rememberUser((Boolean) null, Mode.SIMULATED)).isEmpty();
        assertThat(ALL.rememberUser(Boolean.FALSE, Mode.SIMULATED)).isEqualTo("false");
        assertThat(ALL.text("user", null)).isEmpty();
        assertThat(ALL.text("user", "")).isEmpty();
        assertThat(ALL.origin(null)).isEqualTo(Origins.SMARTCAR);
        assertThat(ALL.origin("")).isEqualTo(Origins.SMARTCAR);
        assertThat(ALL.flags(List.of("a:b"), (List<String>) null)).containsExactly("a:b");
        assertThat(ALL.flags(List.of("a:b"), (String[]) null)).containsExactly("a:b");
    }

    @Test
    void nullIsRefusedByName() {
        Map<String, ThrowingCallable> calls = Map.of(
                "clientId", () -> ALL.clientId(null),
                "applicationId", () -> ALL.applicationId(null),
                "vehicleId", () -> ALL.vehicleId(null),
                "redirectUri", () -> ALL.redirectUri((String) null),
                "mode", () -> ALL.mode(null),
                "singleSelectVin", () -> ALL.singleSelectVin(null),
                "state", () -> ALL.state(null),
                "scopes", () -> ALL.scopes(List.of(), (List<String>) null),
                "scopes[1]", () -> ALL.scopes(List.of("z"), Arrays.asList("a", null)),
                "flags[0]", () -> ALL.flags(List.of("a:b"), new String[] {null}));
        calls.forEach((name, call) ->
                assertThatNullPointerException().isThrownBy(call).withMessage(name));
        assertThatNullPointerException()
                .isThrownBy(() -> ALL.responseType(null))
                .withMessage("responseType");
        assertThatNullPointerException()
                .isThrownBy(() -> ALL.reauthenticationResponse(null))
                .withMessage("responseType");
        assertThatNullPointerException()
                .isThrownBy(() -> ALL.redirectUri((URI) null))
                .withMessage("redirectUri");
        assertThatNullPointerException()
                .isThrownBy(() -> ALL.scopes(List.of(), (String[]) null))
                .withMessage("scopes");
    }

    /** Re-authentication returns the ID of the vehicle where Connect returns a code. */
    @Test
    void aResponseTypeIsWrittenAsItsPageKnowsIt() {
        assertThat(ALL.responseType(ResponseType.CODE)).isEqualTo("code");
        assertThat(ALL.reauthenticationResponse(ResponseType.CODE)).isEqualTo("vehicle_id");
    }

    @Test
    void listsAreImmutableCopies() {
        List<String> added = new ArrayList<>(List.of("b", "required:c"));
        List<String> scopes = ALL.scopes(List.of("a"), added);
        added.clear();
        assertThat(scopes).containsExactly("a", "b", "required:c").isUnmodifiable();
        assertThat(ALL.scopes(List.of("a"), new String[] {"b"}))
                .containsExactly("a", "b")
                .isUnmodifiable();
        String[] flags = {"b:2"};
        List<String> all = ALL.flags(List.of("a:1"), flags);
        flags[0] = "c:3";
        assertThat(all).containsExactly("a:1", "b:2").isUnmodifiable();
    }

    @Test
    void positionsCountWithinWhatIsAdded() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ALL.scopes(List.of("a"), List.of("b", "a")))
                .withMessageContaining("`a` in scopes[1] beside `a`, which was bound before: ");
    }

    @Test
    void redirectHasNothingToSayOfWhatIsMissingOrElsewhere() {
        ALL.requireAcceptedRedirectUri("", Samples.CLIENT_ID, Origins.SMARTCAR);
        ALL.requireAcceptedRedirectUri("sc" + Samples.OTHER_ID + "://a", "", Origins.SMARTCAR);
        ALL.requireAcceptedRedirectUri("http://a.b/", Samples.CLIENT_ID, "http://localhost:8080");
        ALL.requireVinFitsMode(Samples.SIMULATED_VIN, Mode.SIMULATED);
    }

    /** No message shows a state, a user, a VIN or the value of a custom parameter. */
    @Test
    void secretsAreNotEchoed() {
        List<ThrowingCallable> calls = List.of(
                () -> ALL.state("SECRET\ud83d"),
                () -> ALL.text("user", "SECRET\ud83d"),
                () -> ALL.text("external_id", "\ude00SECRET"),
                () -> ALL.singleSelectVin("0SCSECRET"),
                () -> ALL.requireVinFitsMode("0SCSECRET12FE3B132", Mode.LIVE),
                () -> Values.except(ValueRule.MALFORMED_VIN).singleSelectVin("SECRET\ud83d"));
        for (ThrowingCallable call : calls) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(call)
                    .satisfies(refused -> {
                        assertThat(refused).hasNoCause();
                        assertThat(refused.getMessage())
                                .startsWith("[ConnectConfig/")
                                .doesNotContain("SECRET");
                    });
        }
    }

    private static void assertRefused(ValueRule rule, ThrowingCallable call) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(call)
                .withMessageStartingWith("[ConnectConfig/" + rule.id() + "] ");
    }
}
