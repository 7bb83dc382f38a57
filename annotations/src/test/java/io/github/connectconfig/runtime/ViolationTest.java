package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.Mode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ViolationTest {
    private static final Violation MAKE = Makes.violation("tesla").orElseThrow();

    /** One example of each violation that a predicate can return. */
    static List<Violation> found() {
        return Stream.of(
                        ClientIds.of(Parameter.CLIENT_ID).violation("${id}"),
                        ClientIds.of(Parameter.CLIENT_ID).violation("a b"),
                        ClientIds.of(Parameter.CLIENT_ID).violation("'a'"),
                        ClientIds.of(Parameter.CLIENT_ID).refusedByConnect("client_1"),
                        RedirectUris.violation("https://a b"),
                        RedirectUris.violation("/a"),
                        RedirectUris.violation("'https://a'"),
                        RedirectUris.violation("sc{clientId}://a"),
                        RedirectUris.violation("https:///a"),
                        RedirectUris.violation("https://a@b"),
                        RedirectUris.violation("https://a#b"),
                        RedirectUris.violation("https://a:0"),
                        RedirectUris.violation("https://a?code"),
                        behaviour("http://a"),
                        behaviour("http://127.0.0.1"),
                        behaviour("a://b"),
                        behaviour("sc11111111-91a0-4ff0-a1ae-a1f38ee24d07://a"),
                        behaviour("https://javascript-sdk.smartcar.com"),
                        Scopes.violation(""),
                        Scopes.violation("a,b"),
                        Scopes.violation("[a]"),
                        Scopes.violation("require:a"),
                        Scopes.violation("a", List.of("a")),
                        Flags.violation("a"),
                        Flags.violation("[a:b]"),
                        Flags.violation("a:b", List.of("a:b")),
                        Makes.violation("a"),
                        Vins.violation("a"),
                        Vins.simulatedInLiveMode("0SC", Mode.LIVE),
                        Origins.violation("a"),
                        Origins.appOriginViolation("a"),
                        Origins.appOriginViolation("https://a..b"),
                        ClientIds.of(Parameter.APPLICATION_ID).violation("a b"),
                        ClientIds.of(Parameter.APPLICATION_ID).refusedByConnect("client_1"),
                        States.violation(""))
                .map(Optional::orElseThrow)
                .toList();
    }

    private static Optional<Violation> behaviour(String uri) {
        return RedirectUris.refusedByConnect(uri, Samples.CLIENT_ID, Origins.SMARTCAR);
    }

    @Test
    void messageShowsTheValue() {
        assertThat(MAKE.message("make", Optional.of("te\nsla")))
                .isEqualTo("[ConnectConfig/MalformedMake] malformed make `te\\nsla` in make: " + MAKE.expectation());
    }

    @Test
    void messageHidesTheValue() {
        assertThat(MAKE.message("scopes[1]", Optional.empty()))
                .isEqualTo("[ConnectConfig/MalformedMake] malformed make in scopes[1]: " + MAKE.expectation());
    }

    @Test
    void messageCutsTheValue() {
        assertThat(MAKE.message("make", Optional.of("a".repeat(1_000_000)))).hasSizeLessThan(250);
    }

    @ParameterizedTest
    @EnumSource
    void idIsTheNameInCamelCase(ValueRule rule) {
        assertThat(rule.id().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT))
                .isEqualTo(rule.name());
    }

    @Test
    void eachRuleOfAPredicateIsAmongTheExamples() {
        Set<ValueRule> reportedByValues = EnumSet.of(
                ValueRule.MISSING_CLIENT_ID,
                ValueRule.MISSING_REDIRECT_URI,
                ValueRule.MISSING_SCOPES,
                ValueRule.MISSING_VEHICLE_ID,
                ValueRule.UNPAIRED_SURROGATE);
        assertThat(found().stream().map(Violation::rule).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(reportedByValues)));
    }

    @ParameterizedTest
    @MethodSource("found")
    void theProblemIsALowerCasePhrase(Violation violation) {
        assertThat(violation.problem()).matches("[a-z].*[^.!: ]").doesNotContain("\n", "`");
        assertThat(violation.expectation()).matches("([a-z]|Connect ).*[^.! ]").doesNotContain("\n", "`");
    }

    @ParameterizedTest
    @MethodSource("found")
    void theHeadlineLeavesRoomForTheValue(Violation violation) {
        String headline = "[ConnectConfig/" + violation.rule().id() + "] " + violation.problem() + " "
                + Quoting.of("x".repeat(8), 60) + " in singleSelectVin";
        assertThat(headline.length()).as(headline).isLessThanOrEqualTo(100);
    }

    @Test
    void theRulesAreDeclaredInTheOrderInWhichTheyApply() {
        assertThat(Stream.of(ValueRule.values()).map(ValueRule::id))
                .containsExactly(
                        "MissingClientId",
                        "MissingRedirectUri",
                        "MissingScopes",
                        "MissingVehicleId",
                        "UnresolvedPlaceholder",
                        "MalformedClientId",
                        "WrongClientId",
                        "MalformedRedirectUri",
                        "ReservedRedirectQuery",
                        "InsecureRedirectUri",
                        "UnsupportedRedirectScheme",
                        "RedirectSchemeMismatch",
                        "MissingAppOrigin",
                        "MalformedAppOrigin",
                        "MalformedScope",
                        "DuplicateScope",
                        "MalformedFlag",
                        "DuplicateFlag",
                        "MalformedMake",
                        "SimulatedVinInLiveMode",
                        "MalformedVin",
                        "EmptyState",
                        "MalformedOrigin",
                        "UnpairedSurrogate");
    }
}
