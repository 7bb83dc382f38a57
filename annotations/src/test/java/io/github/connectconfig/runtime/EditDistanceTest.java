package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as one slip of the keyboard. */
class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "mode, mode, 0",
        "mode, mod, 1",
        "mode, moode, 1",
        "mode, made, 1",
        "mode, mdoe, 1",
        "mode, omed, 2",
        "x, abc, 3",
        "abc, x, 3",
        "'', abc, 3",
        "abc, '', 3",
        "kitten, sitting, 3",
        "state, scope, 3"
    })
    void eachInsertedRemovedReplacedOrSwappedLetterCounts(String one, String other, int edits) {
        assertThat(EditDistance.distance(one, other, 9)).isEqualTo(edits);
        assertThat(EditDistance.within(edits, one, other)).isTrue();
        assertThat(EditDistance.within(edits - 1, one, other)).isFalse();
    }
}
