package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectconfig.Mode;
import io.github.connectconfig.ResponseType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message shows a state, a user, any part of a VIN or the value of a custom parameter. */
class ValuesSecrecyTest {
    /** No message of the library itself contains four consecutive hexadecimal digits. */
    private static final int TELLING = 4;

    private static final List<Values> CONFIGS = List.of(
            Values.all(),
            Values.except(ValueRule.values()),
            Values.except(ValueRule.MALFORMED_VIN, ValueRule.SIMULATED_VIN_IN_LIVE_MODE));

    @Test
    void noMessageHoldsASecret() {
        Random random = new Random(61);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            String secret = secret(random);
            for (Values values : CONFIGS) {
                refused += holdsBack(secret, text -> values.state(text));
                refused += holdsBack(secret, text -> values.text("user", text));
                refused += holdsBack(secret, text -> values.text("external_id", text));
                refused += holdsBack(secret, text -> values.singleSelectVin(text));
                refused += holdsBack(secret, text -> values.singleSelectVin(vin(text)));
                refused += holdsBack(
                        secret,
                        text -> values.requireVinFitsMode("0SC" + vin(text).substring(3), Mode.LIVE));
            }
        }
        assertThat(refused).isGreaterThan(100_000);
    }

    /** The secret is hidden even if the value breaks other rules too. */
    @Test
    void noMessageHoldsTheSecretBehindAClientId() {
        for (String secret :
                List.of("c9a5b1d2-0c0e-4c5e-9d8f-6d2f3a1c9e47", "s3cr3t value", "${s3cr3t}", "a:s3cr3t", "s3cr3t\"")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Values.all().clientId(Samples.CLIENT_ID + ":" + secret))
                    .withMessageContaining("`" + Samples.CLIENT_ID + ":…`")
                    .satisfies(refusal -> assertThat(refusal.getMessage())
                            .doesNotContain(secret)
                            .doesNotContain("s3cr3t"));
        }
    }

    /** People also copy both lines of a file, or both parameters of a request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s s3cr3t",
                "%s\ts3cr3t",
                "%s\ns3cr3t",
                "%s\r\nSECRET=s3cr3t",
                "%s&client_secret=s3cr3t",
                "%s&s=s3cr3t",
                "%s=s3cr3t",
                "%s/s3cr3t",
                "%s;s3cr3t",
                "%s|s3cr3t",
                "ID=%s S=s3cr3t",
                "ID=%s\nS=s3cr3t",
                "\"%s\",\"s3cr3t\"",
                "{%s,s3cr3t}",
                "%s\u200bs3cr3t",
                "%s${s3cr3t}"
            })
    void noMessageHoldsTheSecretThatFollowsAClientId(String text) {
        for (Consumer<String> call : List.<Consumer<String>>of(Values.all()::clientId, Values.all()::applicationId)) {
            assertThat(refusal(text.formatted(Samples.CLIENT_ID), call))
                    .hasValueSatisfying(refusal -> assertThat(refusal)
                            .message()
                            .contains(Samples.CLIENT_ID, "…`")
                            .doesNotContain("s3cr3t"));
        }
    }

    /** One character after an id is a quote, a line end or an invisible one, which the message has to show. */
    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "{%s}", "%s ", "%s\u200b", "ID=%s", "%s,", "%s\ud83d"})
    void aMessageShowsWhatSurroundsAClientId(String text) {
        assertThat(ClientIds.withoutSecret(text.formatted(Samples.CLIENT_ID)))
                .isEqualTo(text.formatted(Samples.CLIENT_ID));
    }

    /** No message shows the user name or password of a URI. */
    @Test
    void noMessageHoldsUserInfo() {
        List<String> wrong = List.of(
                "https://%s@example.com/",
                "https://me:%s@example.com/",
                "https://me:%s@example.com:port/",
                "https://me:%s@exa mple.com/",
                "https://me:%s@example.com/#f",
                "https://me:%s@${host}/",
                "https://me:%s/@example.com/",
                "https://me:a?%s@example.com/",
                "https://me:a#%s@example.com/",
                "https://me:%s@example.com/?code=1",
                "http://me:%s@example.com/",
                "ftp://me:%s@example.com/",
                "me:%s@example.com/",
                "https://a.example,https://me:%s@b.example/",
                "https://a.example/\u200b?next=https://me:%s@b.example/");
        for (String uri : wrong) {
            String secret = "K9X7W3Z1";
            String text = uri.replace("%s", secret);
            for (Consumer<String> call : List.<Consumer<String>>of(
                    Values.all()::redirectUri,
                    Values.all()::origin,
                    each -> Values.all().appOrigin(each, ResponseType.NONE, ""),
                    each -> Values.except(ValueRule.MALFORMED_REDIRECT_URI)
                            .requireAcceptedRedirectUri(each, "", Origins.SMARTCAR))) {
                refusal(text, call)
                        .ifPresent(refusal ->
                                assertThat(refusal.getMessage()).as(uri).doesNotContainIgnoringCase(secret));
            }
            assertThat(refusal(text, Values.all()::redirectUri)).as(uri).isPresent();
        }
    }

    /** The redirect URI may be the address of a callback, which the application passes on by mistake. */
    @Test
    void noMessageHoldsTheValuesOfACallback() {
        for (String name : List.of("code", "state", "vin", "user_id", "vehicle_id", "error_description", "tenant")) {
            for (String uri : List.of(
                    "https://example.com/cb?%s=K9X7W3Z1",
                    "https://example.com/cb?code=K9X7W3Z1&%s=K9X7W3Z1",
                    "http://example.com/cb?a=b&%s=K9X7W3Z1",
                    "https://example.com/cb?%s=[K9X7W3Z1]#%s=K9X7W3Z1",
                    "example.com/cb?%s=K9X7W3Z1")) {
                for (Consumer<String> call : List.<Consumer<String>>of(
                        Values.all()::redirectUri,
                        Values.all()::origin,
                        each -> Values.all().appOrigin(each, ResponseType.NONE, ""),
                        each -> Values.all().requireAcceptedRedirectUri(each, "", Origins.SMARTCAR))) {
                    refusal(uri.replace("%s", name), call)
                            .ifPresent(refusal ->
                                    assertThat(refusal.getMessage()).as(uri).doesNotContain("K9X7W3Z1"));
                }
            }
        }
        assertThat(refusal("https://example.com/cb?code=K9X7W3Z1", Values.all()::redirectUri))
                .hasValueSatisfying(refusal -> assertThat(refusal).hasMessageContaining("/cb?code=…` in redirectUri"));
    }

    /** Where a make belongs, a VIN is no make: it would let the owner connect every vehicle. */
    @ParameterizedTest
    @ValueSource(strings = {"5YJSA1E14FF101307", "WVGZZZ5NZEW069297", "wvgzzz5nzew069297"})
    void noMessageHoldsAVinThatIsBoundAsAMake(String vin) {
        assertThat(refusal(vin, Values.all()::make))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .message()
                        .startsWith("[ConnectConfig/MalformedMake] misplaced VIN in make")
                        .doesNotContainIgnoringCase(vin.substring(0, 4)));
    }

    /** People mix up arguments: a URI may come as any other value. */
    @Test
    void noMessageHoldsTheUserInfoOfAUriInAnotherPlace() {
        Values values = Values.all();
        List<Consumer<String>> calls = List.of(
                values::clientId,
                values::applicationId,
                values::make,
                values::requireMake,
                values::vehicleId,
                values::singleSelectVin,
                values::state,
                Mode::of,
                ResponseType::of,
                each -> values.scopes(List.of(), List.of(each)),
                each -> values.scopes(List.of(each), List.of(each)),
                each -> values.flags(List.of(), List.of(each)),
                each -> values.flags(List.of(each), List.of(each)));
        int refused = 0;
        for (String uri : List.of(
                "https://me:%s@example.com/",
                "https://me:%s@${host}/",
                "https://me:%s@example.com/ ",
                "country:https://me:%s@example.com/",
                "required:https://me:%s@example.com/")) {
            for (Consumer<String> call : calls) {
                Optional<RuntimeException> refusal = refusal(uri.replace("%s", "K9X7W3Z1"), call);
                refused += refusal.isPresent() ? 1 : 0;
                refusal.ifPresent(
                        exception -> assertThat(exception.getMessage()).as(uri).doesNotContainIgnoringCase("K9X7W3Z1"));
            }
        }
        assertThat(refused).isGreaterThan(30);
    }

    /** Returns 1 if the call was refused, otherwise 0. */
    private static int holdsBack(String secret, Consumer<String> call) {
        Optional<RuntimeException> refusal = refusal(secret, call);
        refusal.ifPresent(exception -> {
            assertThat(exception).hasNoCause().hasNoSuppressedExceptions();
            assertThat(exception.getMessage()).startsWith("[ConnectConfig/").doesNotContain("`");
            String message = exception.getMessage().toLowerCase(Locale.ROOT);
            for (int index = 0; index + TELLING <= secret.length(); index++) {
                String part = secret.substring(index, index + TELLING).toLowerCase(Locale.ROOT);
                if (message.contains(part)) {
                    throw new AssertionError(message + " holds " + part);
                }
            }
        });
        return refusal.isPresent() ? 1 : 0;
    }

    private static Optional<RuntimeException> refusal(String secret, Consumer<String> call) {
        try {
            call.accept(secret);
            return Optional.empty();
        } catch (IllegalArgumentException refusal) {
            return Optional.of(refusal);
        }
    }

    private static String secret(Random random) {
        StringBuilder secret = new StringBuilder();
        int length = 4 + random.nextInt(30);
        for (int index = 0; index < length; index++) {
            secret.append("0123456789XKWZ".charAt(random.nextInt(14)));
        }
        if (random.nextBoolean()) {
            secret.insert(random.nextInt(secret.length()), random.nextBoolean() ? '\ud83d' : '\ude97');
        }
        return secret.toString();
    }

    private static String vin(String secret) {
        return (secret + "X".repeat(17)).substring(0, 17);
    }
}
