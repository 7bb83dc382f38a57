package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectStateTest {
    @Test
    void everyStateIsNewAndNeedsNoEncoding() {
        Set<String> values = new HashSet<>();
        for (int count = 0; count < 2_000; count++) {
            values.add(ConnectState.issue().value());
        }
        assertThat(values).hasSize(2_000).allMatch(value -> value.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void threadsShareNoState() throws Exception {
        int threads = 8;
        int each = 5_000;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> issued = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                issued.add(pool.submit(() -> {
                    start.await();
                    return Stream.generate(ConnectState::issue)
                            .limit(each)
                            .map(ConnectState::value)
                            .toList();
                }));
            }
            Set<String> values = new HashSet<>();
            for (Future<List<String>> some : issued) {
                values.addAll(some.get());
            }
            assertThat(values).hasSize(threads * each).allMatch(value -> value.matches("[A-Za-z0-9_-]{32}"));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void everyBitOfAStateIsRandom() {
        // a bit that never changes in 200 states would be a mistake of the encoding, not chance
        for (int position = 0; position < 32; position++) {
            Set<Character> seen = new HashSet<>();
            for (int count = 0; count < 200; count++) {
                seen.add(ConnectState.issue().value().charAt(position));
            }
            assertThat(seen).as("characters at %s", position).hasSizeGreaterThan(40);
        }
    }

    @Test
    void aStateGoesThroughASessionAsAString() {
        ConnectState issued = ConnectState.issue();
        ConnectState kept = ConnectState.of(issued.value());
        assertThat(kept).isEqualTo(issued).hasSameHashCodeAs(issued);
        assertThat(kept.matches(issued.value())).isTrue();
        assertThat(kept).isNotEqualTo(ConnectState.issue()).isNotEqualTo(issued.value());
    }

    @Test
    void nothingButTheSameStateMatches() {
        ConnectState state = ConnectState.issue();
        String value = state.value();
        assertThat(state.matches(null)).isFalse();
        assertThat(state.matches("")).isFalse();
        assertThat(state.matches(value + "A")).isFalse();
        assertThat(state.matches(value.substring(1))).isFalse();
        for (int index = 0; index < value.length(); index++) {
            char other = value.charAt(index) == 'x' ? 'y' : 'x';
            assertThat(state.matches(value.substring(0, index) + other + value.substring(index + 1)))
                    .isFalse();
        }
    }

    /** Among them texts of which one is the beginning, a repetition or a character less or more of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "b", "aa", "ab", "aaa", "aba", "abab", "\0", "a\0", "\u0161", "a\u0161", "\u6161"})
    void onlyEqualTextsAreTheSame(String expected) {
        for (String returned :
                List.of("", "a", "b", "aa", "ab", "aaa", "aba", "abab", "\0", "a\0", "\u0161", "\u6161")) {
            assertThat(ConnectState.same(expected, returned)).as(returned).isEqualTo(expected.equals(returned));
        }
    }

    @Test
    void unpairedSurrogatesAreNotAllTheSame() {
        assertThat(ConnectState.same("\ud800", "\udc00")).isFalse();
        assertThat(ConnectState.same("\ud800", "?")).isFalse();
        assertThat(ConnectState.same("\ud83d\ude97", "\ud83d\ude97")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fixed",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0",
                "0123456789abcdef0123456789abcde=",
                "0123456789abcdef0123456789abcde+",
                "0123456789abcdef0123456789abcde\u0661"
            })
    void aTextThatWasNeverIssuedIsNoState(String text) {
        var refusal = assertThatIllegalArgumentException().isThrownBy(() -> ConnectState.of(text));
        if (!text.isEmpty()) {
            refusal.withMessageNotContaining(text);
        }
    }

    @Test
    void everyLetterAndDigitMayBeInAState() {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (String text : List.of(letters + "012345", letters.toLowerCase(Locale.ROOT) + "6789-_")) {
            assertThat(ConnectState.of(text).value()).isEqualTo(text);
        }
    }

    @Test
    void nullIsNoState() {
        assertThatNullPointerException().isThrownBy(() -> ConnectState.of(null)).withMessage("state");
    }

    @Test
    void toStringTellsNothing() {
        assertThat(ConnectState.issue()).hasToString("ConnectState[***]");
    }
}
