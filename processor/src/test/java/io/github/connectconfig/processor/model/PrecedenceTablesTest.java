package io.github.connectconfig.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.DecisionTime;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.VinPrecedence;
import io.github.connectconfig.runtime.VinPrecedence.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parameter overrides which, by the times at which they are bound. No time: nothing binds it. */
class PrecedenceTablesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # make        | VIN          | in a URL method | in a request
                          |              | AS_BOUND        | AS_BOUND
                          | COMPILE      | AS_BOUND        | AS_BOUND
                          | CALL         | AS_BOUND        | AS_BOUND
             COMPILE      |              | AS_BOUND        | AS_BOUND
             COMPILE      | COMPILE      | AS_BOUND        | AS_BOUND
             COMPILE      | CONSTRUCTION | DROPPED         | DROPPED
             COMPILE      | CALL         | DROPPED         | AT_CALL
             CONSTRUCTION |              | AS_BOUND        | AS_BOUND
             CONSTRUCTION | COMPILE      | DROPPED         | DROPPED
             CONSTRUCTION | CONSTRUCTION | DROPPED         | DROPPED
             CONSTRUCTION | CALL         | DROPPED         | AT_CALL
             CALL         |              | AS_BOUND        | AS_BOUND
             CALL         | COMPILE      | DROPPED         | DROPPED
             CALL         | CONSTRUCTION | DROPPED         | DROPPED
             CALL         | CALL         | DROPPED         | AT_CALL
            """)
    void aMakeWithAVin(BindingTime make, BindingTime vin, Outcome inMethod, Outcome inRequest) {
        assertThat(outcome(Parameter.MAKE, make, false, vin, false)).isEqualTo(inMethod);
        assertThat(outcome(Parameter.MAKE, make, false, vin, true)).isEqualTo(inRequest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # single select | is true | VIN          | in a URL method | in a request
                            | false   |              | AS_BOUND        | AS_BOUND
                            | false   | COMPILE      | AS_BOUND        | AS_BOUND
                            | false   | CONSTRUCTION | IMPLIED         | IMPLIED
                            | false   | CALL         | IMPLIED         | AT_CALL
             COMPILE        | false   | CALL         | IMPLIED         | AT_CALL
             COMPILE        | true    | CONSTRUCTION | AS_BOUND        | AS_BOUND
             COMPILE        | true    | CALL         | AS_BOUND        | AS_BOUND
             CONSTRUCTION   | false   | COMPILE      | AS_BOUND        | AS_BOUND
             CONSTRUCTION   | false   | CONSTRUCTION | IMPLIED         | IMPLIED
             CALL           | false   | CONSTRUCTION | IMPLIED         | IMPLIED
             CALL           | false   | CALL         | IMPLIED         | AT_CALL
            """)
    void singleSelectWithAVin(BindingTime bound, boolean isTrue, BindingTime vin, Outcome inMethod, Outcome inRequest) {
        assertThat(outcome(Parameter.SINGLE_SELECT, bound, isTrue, vin, false)).isEqualTo(inMethod);
        assertThat(outcome(Parameter.SINGLE_SELECT, bound, isTrue, vin, true)).isEqualTo(inRequest);
    }

    private static Outcome outcome(
            Parameter parameter, BindingTime bound, boolean isTrue, BindingTime vin, boolean isRequest) {
        return VinPrecedence.of(parameter, Optional.ofNullable(bound), isTrue, Optional.ofNullable(vin), isRequest);
    }

    /** A value that is bound with the VIN or later is a mistake; one that is bound earlier is a default. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # make        | VIN          | is pointless
             COMPILE      |              | false
             COMPILE      | COMPILE      | true
             COMPILE      | CONSTRUCTION | false
             COMPILE      | CALL         | false
             CONSTRUCTION | COMPILE      | true
             CONSTRUCTION | CONSTRUCTION | true
             CONSTRUCTION | CALL         | false
             CALL         | COMPILE      | true
             CALL         | CONSTRUCTION | true
             CALL         | CALL         | true
             CALL         |              | false
            """)
    void aMakeThatIsPointless(BindingTime make, BindingTime vin, boolean isPointless) {
        assertThat(VinPrecedence.isPointless(make, Optional.ofNullable(vin))).isEqualTo(isPointless);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rememberUser | is true | mode         | decided
                           | false   | CALL         |
             COMPILE       | false   |              | COMPILE
             COMPILE       | false   | COMPILE      | COMPILE
             COMPILE       | false   | CONSTRUCTION | CONSTRUCTION
             COMPILE       | false   | CALL         | CALL
             COMPILE       | true    | CALL         | COMPILE
             CONSTRUCTION  | false   |              | CONSTRUCTION
             CONSTRUCTION  | false   | COMPILE      | CONSTRUCTION
             CONSTRUCTION  | false   | CALL         | CALL
             CALL          | false   | CONSTRUCTION | CALL
            """)
    void rememberUserWithTheMode(BindingTime bound, boolean isTrue, BindingTime mode, BindingTime decided) {
        List<BindingTime> others = mode == null ? List.of() : List.of(mode);
        assertThat(DecisionTime.of(Optional.ofNullable(bound), isTrue, others)).isEqualTo(Optional.ofNullable(decided));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # appOrigin    | response type | redirect URI | decided
                           | CALL          | CALL         |
             COMPILE       | COMPILE       |              | COMPILE
             COMPILE       | CONSTRUCTION  | CALL         | CALL
             COMPILE       | CALL          | CONSTRUCTION | CALL
             CONSTRUCTION  | COMPILE       | CONSTRUCTION | CONSTRUCTION
             CONSTRUCTION  | CALL          | COMPILE      | CALL
             CALL          | COMPILE       | CONSTRUCTION | CALL
            """)
    void appOriginWithResponseTypeAndRedirectUri(
            BindingTime bound, BindingTime responseType, BindingTime redirectUri, BindingTime decided) {
        List<BindingTime> others =
                Stream.of(responseType, redirectUri).filter(Objects::nonNull).toList();
        assertThat(DecisionTime.of(Optional.ofNullable(bound), false, others)).isEqualTo(Optional.ofNullable(decided));
    }
}
