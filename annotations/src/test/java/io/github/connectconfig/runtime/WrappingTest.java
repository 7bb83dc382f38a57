package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A help proposes a value without what was copied with it. */
class WrappingTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "'%s',", "<%s>", "([`%s`])", " %s;", "\t\"%s \"\n", "\u201e%s\u201c", "%s"})
    void signsAndSpacesAtBothEndsGo(String around) {
        for (String text : new String[] {"https://example.com/", "it's x", "x", ""}) {
            assertThat(Wrapping.without(around.formatted(text))).isEqualTo(text);
        }
    }

    @Test
    void anOpeningSignAtTheEndStays() {
        assertThat(Wrapping.without("a{")).isEqualTo("a{");
        assertThat(Wrapping.without(",a")).isEqualTo(",a");
    }
}
