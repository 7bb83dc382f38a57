package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.Mode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Client ids, flags, makes and VINs: values that break each rule, and similar values that do not. */
class SimpleRulesTest {
    private static Optional<ValueRule> rule(Optional<Violation> violation) {
        return violation.map(Violation::rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Samples.CLIENT_ID,
                "x",
                "client",
                "client-1",
                "my_client_1",
                "clientx_",
                "日本",
                "a=",
                "=a",
                "YWJj==",
                "a'b"
            })
    void goodClientIds(String clientId) {
        assertThat(ClientIds.of(Parameter.CLIENT_ID).violation(clientId)).isEmpty();
    }

    @Test
    void aFindingNamesTheIdThatItIsAbout() {
        assertThat(ClientIds.of(Parameter.CLIENT_ID).violation("a b"))
                .hasValueSatisfying(found -> assertThat(found.problem()).isEqualTo("malformed client id"));
        assertThat(ClientIds.of(Parameter.APPLICATION_ID).violation("a b"))
                .hasValueSatisfying(found -> assertThat(found.problem()).isEqualTo("malformed application id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a b",
                "a ",
                "\ta",
                "a\n",
                "a\u00a0b",
                "a\u2003b",
                "a\u3000b",
                "a\u2028b",
                "a\0",
                "a\u007f",
                "a\u0085",
                "\ufeffa",
                "a\u200b",
                "a\u00adb",
                "a\u202eb",
                "client_ 1",
                "\"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\"",
                "'8229df9f-91a0-4ff0-a1ae-a1f38ee24d07'",
                "{8229df9f-91a0-4ff0-a1ae-a1f38ee24d07}",
                "(8229df9f-91a0-4ff0-a1ae-a1f38ee24d07)",
                "[8229df9f-91a0-4ff0-a1ae-a1f38ee24d07]",
                "“8229df9f-91a0-4ff0-a1ae-a1f38ee24d07”",
                "\"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\",",
                "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07,",
                "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07;",
                "\"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                "SMARTCAR_CLIENT_ID=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07:c9a5b1d2-0c0e-4c5e-9d8f-6d2f3a1c9e47"
            })
    void malformedClientIds(String clientId) {
        assertThat(rule(ClientIds.of(Parameter.CLIENT_ID).violation(clientId))).contains(ValueRule.MALFORMED_CLIENT_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_", "client_01ABC", "CLIENT_01", "Client_x"})
    void wrongClientIds(String clientId) {
        assertThat(rule(ClientIds.of(Parameter.CLIENT_ID).refusedByConnect(clientId)))
                .contains(ValueRule.WRONG_CLIENT_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"country:DE", "a:b", "a:b:c", "a::", "color:00819D", "é:ü", "a:{b}", "a:\"b\""})
    void goodFlags(String flag) {
        assertThat(Flags.violation(flag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "country",
                "country:",
                ":DE",
                "country=DE",
                "country: DE",
                "a:b c:d",
                "a\u00a0:b",
                "a:b\u200b",
                "\ufeffa:b",
                "a:\n",
                "\"country:DE\"",
                "{country:DE}",
                "[country:DE"
            })
    void malformedFlags(String flag) {
        assertThat(rule(Flags.violation(flag))).contains(ValueRule.MALFORMED_FLAG);
    }

    @Test
    void duplicateFlagsAreFoundByName() {
        assertThat(Flags.name("a:b:c")).isEqualTo("a");
        assertThat(Flags.name("a")).isEqualTo("a");
        assertThat(Flags.name(":a")).isEmpty();
        assertThat(rule(Flags.violation("a:1", List.of("b:1", "a:2")))).contains(ValueRule.DUPLICATE_FLAG);
        assertThat(rule(Flags.violation("a:1", List.of("a:1")))).contains(ValueRule.DUPLICATE_FLAG);
        assertThat(Flags.violation("a:1", List.of("b:1", "A:1", "aa:1"))).isEmpty();
        assertThat(Flags.violation("a:1", List.of("a", "a:"))).isEmpty();
        assertThat(rule(Flags.violation("a:", List.of("a:1")))).contains(ValueRule.MALFORMED_FLAG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "TESLA",
                "MERCEDES_BENZ",
                "MERCEDES-BENZ",
                "A1",
                "A_1",
                "B4-C_D",
                "LONGNAMEOFABRANDX",
                "NAME_OF_BRAND_123",
                "A123456789012345"
            })
    void goodMakes(String make) {
        assertThat(Makes.violation(make)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tesla",
                "Tesla",
                "TESLa",
                "1A",
                "_A",
                "-A",
                "A_",
                "A-",
                "A__B",
                "A-_B",
                "LAND ROVER",
                "A.B",
                "ŠKODA",
                "TESLA\n",
                "_"
            })
    void malformedMakes(String make) {
        assertThat(rule(Makes.violation(make))).contains(ValueRule.MALFORMED_MAKE);
    }

    @Test
    void theLoopAgreesWithThePatternOfTheRule() {
        Pattern form = Pattern.compile("[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*");
        Random random = new Random(17);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder make = new StringBuilder();
            for (int left = random.nextInt(7); left > 0; left--) {
                make.append("ABZ019_-".charAt(random.nextInt(8)));
            }
            assertThat(Makes.violation(make.toString()).isEmpty())
                    .as(make.toString())
                    .isEqualTo(form.matcher(make).matches());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.SIMULATED_VIN, "5YJSA1CN5DFP00101", "IOQIOQIOQIOQIOQIO", "00000000000000000"})
    void goodVins(String vin) {
        assertThat(Vins.violation(vin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5YJSA1CN5DFP0010",
                "5YJSA1CN5DFP001011",
                "5yjsa1cn5dfp00101",
                "5YJSA1CN5-FP00101",
                "5YJSA1CN5DFP0010 ",
                "5YJSA1CN5DFP0010\u00e9",
                "5YJSA1CN5DFP0010\uff11",
                "5YJSA1CN5DFP001\ud83d\ude00"
            })
    void malformedVins(String vin) {
        assertThat(rule(Vins.violation(vin))).contains(ValueRule.MALFORMED_VIN);
    }

    @Test
    void aVinHasDigitsAndUpperCaseLetters() {
        for (char c = ' '; c < 0x80; c++) {
            boolean isAllowed = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
            assertThat(Vins.violation("5YJSA1CN5DFP001" + c + "1").isEmpty())
                    .as("%c", c)
                    .isEqualTo(isAllowed);
        }
    }

    @Test
    void simulatedVinsFitSimulatedModeOnly() {
        assertThat(rule(Vins.simulatedInLiveMode(Samples.SIMULATED_VIN, Mode.LIVE)))
                .contains(ValueRule.SIMULATED_VIN_IN_LIVE_MODE);
        assertThat(Vins.simulatedInLiveMode(Samples.SIMULATED_VIN, Mode.SIMULATED))
                .isEmpty();
        assertThat(Vins.simulatedInLiveMode("5YJSA1CN5DFP00101", Mode.LIVE)).isEmpty();
        assertThat(Vins.simulatedInLiveMode("10SCSA1CN5DFP0010", Mode.LIVE)).isEmpty();
    }
}
