package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViolationTest {
    private static final Violation MAKE = Makes.violation("tesla").orElseThrow();

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
}
